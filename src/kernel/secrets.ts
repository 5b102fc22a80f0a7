/** Sealing what must never stand in the store in the clear: secrets of access keys, TOTP seeds, session tokens. */

/**
 * Authenticated encryption with the region's own key, of which there may be several generations: what lies in rows is sealed
 * again after a rotation (tables that hold such bytes declare `holdsSealed`); what travels is good for 36 hours after one.
 */
export interface Secrets {
  /** Encrypts; the same bytes sealed twice differ. */
  seal(plain: Uint8Array): Uint8Array;
  /** Undoes `seal`. Throws when the bytes were changed or were sealed by another region. */
  unseal(sealed: Uint8Array): Uint8Array;
}
