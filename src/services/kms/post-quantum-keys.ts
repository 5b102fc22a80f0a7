/** The DER around keys of ML-DSA (RFC 9881) and ML-KEM (RFC 9935): an object identifier and the bare bytes. */

/** NIST's identifiers of algorithms, 2.16.840.1.101.3.4. */
const nistAlgorithms = [0x60, 0x86, 0x48, 0x01, 0x65, 0x03, 0x04];

/** The last two numbers of an object identifier below 2.16.840.1.101.3.4. */
export type AlgorithmNumber = readonly [number, number];

/** SubjectPublicKeyInfo of a public key. */
export function publicKeyInfo(algorithm: AlgorithmNumber, raw: Uint8Array): Uint8Array {
  const bits = element(0x03, Buffer.concat([Buffer.alloc(1), raw]));
  return element(0x30, Buffer.concat([identifier(algorithm), bits]));
}

/** PKCS #8 of a private key that is told by its seed. */
export function privateKeyInfo(algorithm: AlgorithmNumber, seed: Uint8Array): Uint8Array {
  const version = element(0x02, Buffer.alloc(1));
  const key = element(0x04, element(0x80, seed));
  return element(0x30, Buffer.concat([version, identifier(algorithm), key]));
}

function identifier(algorithm: AlgorithmNumber): Buffer {
  return element(0x30, element(0x06, Buffer.from([...nistAlgorithms, ...algorithm])));
}

/** One element of DER. */
function element(tag: number, content: Uint8Array): Buffer {
  const { length } = content;
  const head = length < 0x80 ? [tag, length] : [tag, 0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.from(head), content]);
}
