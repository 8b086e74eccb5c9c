import { crc32 } from "node:zlib";

/**
 * The CRC-32 of a body in which one short text changes, wherever it stands, without reading the body again. The
 * checksum of two parts put together is the first one's, multiplied by a power of x for the second one's length,
 * plus the second one's; so the changing text's own checksum is multiplied by the sum of those powers over all its
 * places, and everything else is a constant.
 */
export function changingChecksum(body: Buffer, at: readonly number[], length: number) {
  const first = at[0];
  if (first === undefined) {
    const whole = crc32(body);
    return () => whole;
  }
  const places = at.reduce((sum, offset) => sum ^ powerOfX(body.length - offset - length), 0);
  const rest = crc32(body) ^ multiply(places, crc32(body.subarray(first, first + length)));
  return (text: string): number => (rest ^ multiply(places, crc32(text))) >>> 0;
}

const POLYNOMIAL = 0xedb88320;
const ONE = 0x80000000;

/** x to the power of 8 × `bytes`, modulo the polynomial (bits reflected, as CRC-32 has them). */
function powerOfX(bytes: number): number {
  let power = ONE;
  for (let left = bytes, square = 3; left > 0; left = Math.floor(left / 2), square += 1)
    if (left % 2 === 1) power = multiply(squares[square & 31] ?? 0, power);
  return power;
}

function multiply(a: number, b: number): number {
  let product = 0;
  let factor = b >>> 0;
  for (let bit = 31; bit >= 0; bit -= 1) {
    if ((a >>> bit) & 1) product ^= factor;
    factor = factor & 1 ? (factor >>> 1) ^ POLYNOMIAL : factor >>> 1;
  }
  return product >>> 0;
}

/** x, x², x⁴, x⁸ … */
const squares: number[] = [0x40000000];
for (let n = 1; n < 32; n += 1) squares.push(multiply(squares[n - 1] ?? 0, squares[n - 1] ?? 0));
