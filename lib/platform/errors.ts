/** The eight ways Lumo says no. Anything else that is thrown is a bug. */
export type ErrorCode =
  | "unauthenticated"
  | "forbidden"
  | "not_found"
  | "invalid"
  | "conflict"
  | "gone"
  | "rate_limited"
  | "unavailable";

const STATUS: Record<ErrorCode, number> = {
  unauthenticated: 401,
  forbidden: 403,
  not_found: 404,
  conflict: 409,
  gone: 410,
  invalid: 422,
  rate_limited: 429,
  unavailable: 503,
};

export type FieldErrors = Record<string, string>;

/** A refusal, worded for the person who reads it. `fields` names what to mend; `retryAfter` is in seconds. */
export class AppError extends Error {
  readonly code: ErrorCode;
  readonly fields: FieldErrors | undefined;
  readonly retryAfter: number | undefined;

  constructor(code: ErrorCode, message: string, fields?: FieldErrors, extra?: { retryAfter?: number }) {
    super(message);
    this.name = "AppError";
    this.code = code;
    this.fields = fields;
    this.retryAfter = extra?.retryAfter;
  }
}

export function statusOf(code: ErrorCode): number {
  return STATUS[code];
}

export function isAppError(error: unknown, code?: ErrorCode): error is AppError {
  return error instanceof AppError && (code === undefined || error.code === code);
}

/** May you do it? No is `forbidden`, with the sentence. */
export function assertAllowed(allowed: boolean, sentence: string): asserts allowed {
  if (!allowed) throw new AppError("forbidden", sentence);
}

/** May you see it, and is it there? No is `not_found`, and the two cannot be told apart. */
export function assertFound<T>(value: T | null | undefined, sentence: string): asserts value is T {
  if (value === null || value === undefined) throw new AppError("not_found", sentence);
}
