/** What happened on a channel, as streams carry it. */
export type RealtimeEvent = { channel: string; seq: number; type: string; payload: unknown };

/** What holds for a moment only: without a number, never repeated. */
export type Whisper = { channel: string; type: string; payload: unknown };
