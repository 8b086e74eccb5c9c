declare module "autocannon" {
  type Asked = { method?: string; path?: string; headers?: Record<string, string>; body?: string };
  type Options = {
    url: string;
    connections: number;
    duration: number;
    timeout?: number;
    requests: { setupRequest: (request: Asked) => Asked }[];
  };
  export type Result = { requests: { average: number; total: number }; errors: number; timeouts: number };
  type Run = {
    on(
      event: "response",
      heard: (client: unknown, status: number, bytes: number, milliseconds: number) => void,
    ): void;
  };
  export default function autocannon(
    options: Options,
    done: (error: Error | null, result: Result) => void,
  ): Run;
}
