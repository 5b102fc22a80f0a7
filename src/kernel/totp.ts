/** One-time codes: HOTP (RFC 4226) and TOTP (RFC 6238) with SHA-1, as authenticator apps and AWS's virtual MFA devices make them. */
import { createHmac, timingSafeEqual } from "node:crypto";

/** Length of a time step. */
const totpStepSeconds = 30;

/** Digits of the codes that MFA devices show. */
const totpDigits = 6;

/** The code of a counter value (RFC 4226, 5.3), with leading zeros. */
export function hotp(seed: Uint8Array, counter: number, digits: number = totpDigits): string {
  const message = Buffer.alloc(8);
  message.writeBigUInt64BE(BigInt(counter));
  const mac = createHmac("sha1", seed).update(message).digest();
  const offset = mac.readUInt8(mac.length - 1) & 0xf;
  const truncated = mac.readUInt32BE(offset) & 0x7fffffff;
  return String(truncated % 10 ** digits).padStart(digits, "0");
}

/** The time step of a moment in milliseconds since 1970. */
export function totpStep(wallMs: number): number {
  return Math.floor(wallMs / 1000 / totpStepSeconds);
}

/** The code that a device shows at a moment in milliseconds since 1970. */
export function totp(seed: Uint8Array, wallMs: number, digits: number = totpDigits): string {
  return hotp(seed, totpStep(wallMs), digits);
}

/**
 * The step of `code` among those at most `windowSteps` away from `aroundStep` and later than `afterStep`, nearest first;
 * undefined when there is none.
 */
export function findTotpStep(
  seed: Uint8Array,
  code: string,
  options: { readonly aroundStep: number; readonly windowSteps: number; readonly afterStep?: number | undefined },
): number | undefined {
  for (const step of stepsAround(options.aroundStep, options.windowSteps)) {
    if (step > (options.afterStep ?? -1) && equalCodes(hotp(seed, step), code)) return step;
  }
  return undefined;
}

/** The step of the second of two codes that follow one another: what proves that a device is there and how far its clock is off. */
export function findConsecutiveSteps(
  seed: Uint8Array,
  codes: readonly [string, string],
  options: { readonly aroundStep: number; readonly windowSteps: number },
): number | undefined {
  for (const step of stepsAround(options.aroundStep, options.windowSteps)) {
    if (step > 0 && equalCodes(hotp(seed, step - 1), codes[0]) && equalCodes(hotp(seed, step), codes[1])) return step;
  }
  return undefined;
}

function* stepsAround(center: number, window: number): Generator<number> {
  if (center >= 0) yield center;
  for (let distance = 1; distance <= window; distance += 1) {
    if (center >= distance) yield center - distance;
    yield center + distance;
  }
}

function equalCodes(expected: string, given: string): boolean {
  const left = Buffer.from(expected);
  const right = Buffer.from(given);
  return left.length === right.length && timingSafeEqual(left, right);
}
