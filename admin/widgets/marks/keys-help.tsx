/** What each key does, for who wants to know. */

const KEYS: readonly (readonly [keys: string, does: string])[] = [
  ["Espace ou K", "écouter, mettre en pause"],
  ["← →", "5 secondes en arrière, en avant"],
  ["N ou ↓", "la diapositive change maintenant"],
  ["P ou ↑", "retour à la diapositive précédente"],
  ["12 puis Entrée", "la page 12, au moment du premier chiffre"],
  ["C", "un chapitre commence ici"],
  [
    "Sur un repère",
    "← → le déplacent d’un dixième de seconde (d’une seconde avec Maj), Page préc. et Page suiv. de 5 secondes\u202F; ↑ ↓ passent au repère voisin\u202F; Entrée l’écoute\u202F; Suppr l’enlève",
  ],
  ["Ctrl+Z, Ctrl+Maj+Z", "annuler, rétablir"],
];

export function KeysHelp() {
  return (
    <details class="marks-help">
      <summary>Les touches</summary>
      <dl>
        {KEYS.map(([keys, does]) => (
          <div key={keys}>
            <dt>{keys}</dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
