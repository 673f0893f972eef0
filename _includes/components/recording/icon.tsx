const PATHS = {
  play: "M7 4.5v15l12.5-7.5z",
  pause: "M6.5 5h4v14h-4zM13.5 5h4v14h-4z",
  back: "M12 5V2L7 6l5 4V7a5.5 5.5 0 1 1-5.5 5.5h-2A7.5 7.5 0 1 0 12 5z",
  forward: "M12 5V2l5 4-5 4V7a5.5 5.5 0 1 0 5.5 5.5h2A7.5 7.5 0 1 1 12 5z",
  previous: "M6 5h2v14H6zM19 5v14L9 12z",
  next: "M16 5h2v14h-2zM5 5v14l10-7z",
  full: "M4 4h6v2H6v4H4zM14 4h6v6h-2V6h-4zM4 14h2v4h4v2H4zM18 14h2v6h-6v-2h4z",
  follow: "M11 3h2v11l4-4 1.4 1.4L12 17.8l-6.4-6.4L7 10l4 4zM5 19h14v2H5z",
  close: "M6.4 5 12 10.6 17.6 5 19 6.4 13.4 12l5.6 5.6-1.4 1.4-5.6-5.6L6.4 19 5 17.6 10.6 12 5 6.4z",
  quote:
    "M4 6h6v6c0 3.5-1.8 5.6-5 6.5v-2c1.6-.6 2.5-1.8 2.6-3.5H4zM14 6h6v6c0 3.5-1.8 5.6-5 6.5v-2c1.6-.6 2.5-1.8 2.6-3.5H14z",
} as const;

/** A sign of the player; the button that holds it has the name. */
export function Icon({ name, class: className }: { name: keyof typeof PATHS; class?: string }) {
  return (
    <svg class={className} viewBox="0 0 24 24" width="24" height="24" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} fill="currentColor" />
    </svg>
  );
}
