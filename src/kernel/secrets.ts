/** Sealing what must never stand in the store in the clear: secrets of access keys, TOTP seeds, session tokens. */

/** Authenticated encryption with the region's own key. */
export interface Secrets {
  /** Encrypts; the same bytes sealed twice differ. */
  seal(plain: Uint8Array): Uint8Array;
  /** Undoes `seal`. Throws when the bytes were changed or were sealed by another region. */
  unseal(sealed: Uint8Array): Uint8Array;
}
