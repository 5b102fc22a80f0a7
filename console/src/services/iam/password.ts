/** Passwords made up in the browser. */

const kinds = ["ABCDEFGHJKLMNPQRSTUVWXYZ", "abcdefghijkmnopqrstuvwxyz", "23456789", "!@#$%^&*()_+-=[]{}|'"] as const;
const length = 20;

/** Twenty characters, every kind among them: what any password policy of that length wants. */
export function newPassword(): string {
  for (;;) {
    const letters = kinds.join("");
    const password = Array.from({ length }, () => letters[below(letters.length)]).join("");
    if (kinds.every((kind) => password.split("").some((letter) => kind.includes(letter)))) return password;
  }
}

/** A whole number below `most`, each as likely as the others. */
function below(most: number): number {
  const limit = 256 - (256 % most);
  for (;;) {
    const [byte = 0] = crypto.getRandomValues(new Uint8Array(1));
    if (byte < limit) return byte % most;
  }
}
