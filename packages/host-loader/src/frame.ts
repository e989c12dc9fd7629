/**
 * A frame is its length (4 bytes, little endian, itself not counted), its kind (1 byte), the number
 * of the request it belongs to (4 bytes), and a body. The Go half is in the generated driver.
 */
export const frameKind = {
  open: 1,
  call: 2,
  cancel: 3,
  hello: 16,
  result: 17,
  error: 18,
  panic: 19,
  opened: 20,
  refused: 21,
  invalid: 22,
} as const;

/** Version of what frames mean. The driver says it in its hello. */
export const protocolVersion = 1;

/** Bytes before a frame's body. */
export const headerSize = 9;

/** Flags of an error frame. */
export const errorFlag = { deadlineExceeded: 1, canceled: 2 } as const;

/** Reasons of an invalid frame. */
export const invalidReason = { tooLarge: 1, badArguments: 2, tooDeep: 3 } as const;
