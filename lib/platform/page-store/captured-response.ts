import { type IncomingMessage, ServerResponse } from "node:http";
import type { Rendered } from "./kept-page";

/** A response that goes nowhere: what is written to it is collected. */
export class CapturedResponse extends ServerResponse {
  readonly rendered: Promise<Rendered>;
  readonly #chunks: Buffer[] = [];
  #resolve: (rendered: Rendered) => void = () => undefined;

  constructor(request: IncomingMessage) {
    super(request);
    this.rendered = new Promise((resolve) => {
      this.#resolve = resolve;
    });
  }

  override writeHead(status: number, ...rest: unknown[]): this {
    const given = rest.find((part) => typeof part === "object" && part !== null);
    for (const [name, value] of Object.entries(given ?? {})) this.setHeader(name, value);
    return super.writeHead(status);
  }

  override flushHeaders(): void {}

  override write(chunk: string | Uint8Array, encoding?: unknown, done?: unknown): boolean {
    if (!this.headersSent) this.writeHead(this.statusCode);
    this.#collect(chunk, encoding);
    runFirst(encoding, done);
    return true;
  }

  override end(chunk?: unknown, encoding?: unknown, done?: unknown): this {
    if (this.writableEnded) return this;
    if (!this.headersSent) this.writeHead(this.statusCode);
    if (typeof chunk === "string" || chunk instanceof Uint8Array) this.#collect(chunk, encoding);
    this.finished = true;
    this.#resolve({ status: this.statusCode, headers: this.#pairs(), body: Buffer.concat(this.#chunks) });
    process.nextTick(() => {
      this.emit("finish");
      runFirst(chunk, encoding, done);
      this.emit("close");
    });
    return this;
  }

  #collect(chunk: string | Uint8Array, encoding: unknown): void {
    const known = typeof encoding === "string" && Buffer.isEncoding(encoding) ? encoding : "utf8";
    this.#chunks.push(typeof chunk === "string" ? Buffer.from(chunk, known) : Buffer.from(chunk));
  }

  #pairs(): [string, string][] {
    return Object.entries(this.getHeaders()).flatMap(([name, value]) =>
      [value ?? []].flat().map((one): [string, string] => [name, `${one}`]),
    );
  }
}

function runFirst(...parts: unknown[]): void {
  const callback = parts.find((part) => typeof part === "function");
  if (callback) process.nextTick(() => callback());
}
