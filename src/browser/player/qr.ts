/**
 * The rows of dark (true) and light modules of a QR code: bytes, error correction level L, the first mask.
 * The encoder comes when a code is first wanted. Undefined where a text is too long (271 bytes).
 */
export async function qrCode(text: string): Promise<readonly (readonly boolean[])[] | undefined> {
  const bytes = [...new TextEncoder().encode(text)];
  if (bytes.length > 271) return undefined;
  const { encode } = await import("uqr");
  return encode(bytes, { ecc: "L", maskPattern: 0, maxVersion: 10, border: 0 }).data;
}
