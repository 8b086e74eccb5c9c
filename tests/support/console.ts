import { format } from "node:util";
import { vi } from "vitest";

let errors: string[] = [];
let expected = false;

/** A message on console.error is a defect nobody looked at: it fails the test, unless the test says that it expects some. */
export function expectConsoleErrors() {
  expected = true;
}

export function watchErrors() {
  errors = [];
  expected = false;
  vi.spyOn(console, "error").mockImplementation((...said) => {
    errors.push(format(...said));
  });
}

export function takeErrors(): string[] {
  return expected ? [] : errors;
}

export function forgetErrors() {
  vi.mocked(console.error).mockRestore();
}
