import type { Redis } from "ioredis";
import type { Backend, OnMessage } from "./backend";

/** Subscriptions over one connection of their own. */
export function listening(subscriber: Redis): Pick<Backend, "subscribe"> {
  const plain = new Listeners(subscriber, false);
  const patterns = new Listeners(subscriber, true);
  return {
    subscribe: (channels, pattern, onMessage) => (pattern ? patterns : plain).add(channels, onMessage),
  };
}

/** Shares one subscribing connection among all streams: a channel is subscribed for its first listener and left by its last. */
class Listeners {
  #subscriber: Redis;
  #pattern: boolean;
  #channels = new Map<string, Set<OnMessage>>();

  constructor(subscriber: Redis, pattern: boolean) {
    this.#subscriber = subscriber;
    this.#pattern = pattern;
    if (pattern) {
      subscriber.on("pmessage", (matched: string, channel: string, message: string) => {
        for (const tell of this.#channels.get(matched) ?? []) tell("pmessage", matched, channel, message);
      });
    } else {
      subscriber.on("message", (channel: string, message: string) => {
        for (const tell of this.#channels.get(channel) ?? []) tell("message", channel, message);
      });
    }
  }

  async add(channels: string[], onMessage: OnMessage): Promise<() => void> {
    for (const channel of channels) {
      const known = this.#channels.get(channel);
      if (known) known.add(onMessage);
      else this.#channels.set(channel, new Set([onMessage]));
    }
    // Subscribing again is harmless, and its answer says that the channel is really open.
    await (this.#pattern
      ? this.#subscriber.psubscribe(...channels)
      : this.#subscriber.subscribe(...channels));
    return () => this.#remove(channels, onMessage);
  }

  #remove(channels: string[], onMessage: OnMessage) {
    for (const channel of channels) {
      const listeners = this.#channels.get(channel);
      listeners?.delete(onMessage);
      if (listeners?.size !== 0) continue;
      this.#channels.delete(channel);
      const left = this.#pattern
        ? this.#subscriber.punsubscribe(channel)
        : this.#subscriber.unsubscribe(channel);
      // Without a connection there is nothing to leave.
      left.catch(() => undefined);
    }
  }
}
