type Registry = {
  /** Adds an open stream; the returned function takes it off again. */
  register(close: () => void): () => void;
  /** Says goodbye to every open stream. */
  closeAll(): void;
  count(): number;
};

function createRegistry(): Registry {
  const open = new Set<() => void>();
  return {
    register(close) {
      open.add(close);
      return () => open.delete(close);
    },
    closeAll() {
      for (const close of [...open]) close();
      open.clear();
    },
    count: () => open.size,
  };
}

const shared = globalThis as typeof globalThis & { lumoOpenStreams?: Registry };

/** One registry for the process: the server closes what the bundled route handlers opened. */
shared.lumoOpenStreams ??= createRegistry();
export const openStreams: Registry = shared.lumoOpenStreams;
