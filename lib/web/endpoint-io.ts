import type { z } from "zod";
import type { EndpointSpec } from "./endpoint";

/** What a door takes and gives, as its caller sees it. Dates arrive as text. */
export type EndpointIo<E> = E extends { spec: EndpointSpec<infer _W, infer P, infer Q, infer B, infer A> }
  ? { params: z.input<P>; query: z.input<Q>; body: z.input<B>; answer: Arrived<z.output<A>> }
  : never;

type Arrived<T> = T extends Date
  ? string
  : T extends (infer I)[]
    ? Arrived<I>[]
    : T extends object
      ? { [K in keyof T]: Arrived<T[K]> }
      : T;
