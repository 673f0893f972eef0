import type { ComponentChildren } from "preact";

export interface HomeSectionProps {
  id: string;
  title: string;
  /** Where the rest is. */
  more?: { path: string; label: string };
  children: ComponentChildren;
}

/** A part of a page that sums up another. */
export function HomeSection({ id, title, more, children }: HomeSectionProps) {
  return (
    <section class="home-section" aria-labelledby={id}>
      <h2 id={id} class="section-title">
        {title}
      </h2>
      {children}
      {more !== undefined && (
        <p class="ui home-more">
          <a href={more.path}>{more.label}</a>
        </p>
      )}
    </section>
  );
}
