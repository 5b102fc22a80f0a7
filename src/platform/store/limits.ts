/** Limits of the store. */

/** Longest encoded key in bytes, with the table's number and the scope in front; LMDB takes no longer ones. */
export const maxStoredKeyBytes = 1978;

/** How often a transaction's body runs again after conflicts before the caller is told to slow down. */
export const maxReruns = 50;

/** The most the data may take, in bytes: address space only, reserved when the store is opened. */
export const defaultMapSizeBytes = 2 ** 40;
