/** What happens to a limit while Redis is down: counted in Postgres (always, so that a flush changes nothing), let through with a bucket in this process, or closed. */
type WithoutRedis = "postgres" | "open" | "closed";
export type Limit = { most: number; seconds: number; without: WithoutRedis; sentence: string };

const minutes = 60;
const hours = 3_600;
const days = 86_400;

/** Every limit on people and on traffic, in one place. */
export const LIMITS = {
  "sign-in": {
    most: 5,
    seconds: 15 * minutes,
    without: "postgres",
    sentence: "Too many attempts to sign in.",
  },
  "sign-in-address": {
    most: 25,
    seconds: 5 * minutes,
    without: "postgres",
    sentence: "Too many attempts to sign in from here.",
  },
  "sign-in-account": {
    most: 10,
    seconds: hours,
    without: "postgres",
    sentence: "Too many attempts to sign in.",
  },
  register: { most: 3, seconds: hours, without: "postgres", sentence: "Too many new accounts from here." },
  mail: {
    most: 5,
    seconds: 30 * minutes,
    without: "postgres",
    sentence: "We have sent several letters already.",
  },
  "mail-address": {
    most: 20,
    seconds: 30 * minutes,
    without: "postgres",
    sentence: "Many letters were asked for from here.",
  },
  passkey: { most: 60, seconds: 5 * minutes, without: "open", sentence: "Too many attempts from here." },
  "second-factor": { most: 5, seconds: 15 * minutes, without: "postgres", sentence: "Too many codes." },
  "handle-check": { most: 60, seconds: minutes, without: "open", sentence: "That was a lot of handles." },
  "address-check": {
    most: 60,
    seconds: minutes,
    without: "open",
    sentence: "That was a lot of addresses.",
  },
  follow: { most: 60, seconds: minutes, without: "open", sentence: "You are following people very fast." },
  message: { most: 30, seconds: minutes, without: "open", sentence: "You are writing very fast." },
  "message-newcomer": { most: 10, seconds: minutes, without: "open", sentence: "You are writing very fast." },
  preview: { most: 60, seconds: minutes, without: "open", sentence: "You have looked at your words often." },
  typing: { most: 60, seconds: minutes, without: "open", sentence: "That is a lot of typing." },
  conversation: {
    most: 5,
    seconds: hours,
    without: "postgres",
    sentence: "You have started several conversations.",
  },
  thread: {
    most: 5,
    seconds: hours,
    without: "postgres",
    sentence: "You have started several threads or posts.",
  },
  "thread-newcomer": {
    most: 5,
    seconds: days,
    without: "postgres",
    sentence: "You have started many threads today.",
  },
  community: {
    most: 3,
    seconds: days,
    without: "postgres",
    sentence: "You have opened several communities today.",
  },
  film: { most: 10, seconds: days, without: "postgres", sentence: "You have added ten films today." },
  import: { most: 5, seconds: days, without: "postgres", sentence: "You have brought five files today." },
  report: { most: 10, seconds: hours, without: "postgres", sentence: "You have reported a lot." },
  upload: { most: 10, seconds: minutes, without: "postgres", sentence: "You are uploading very fast." },
  "upload-day": {
    most: 100,
    seconds: days,
    without: "postgres",
    sentence: "You have uploaded a hundred pictures today.",
  },
  generation: {
    most: 5,
    seconds: minutes,
    without: "closed",
    sentence: "You are making pictures very fast.",
  },
  search: { most: 30, seconds: minutes, without: "closed", sentence: "You are searching very fast." },
  suggestions: { most: 120, seconds: minutes, without: "open", sentence: "You are searching very fast." },
  export: { most: 1, seconds: days, without: "closed", sentence: "You have asked for a copy today." },
  "film-export": {
    most: 5,
    seconds: days,
    without: "closed",
    sentence: "You have taken your films along five times today.",
  },
  "api-member": { most: 1_500, seconds: 5 * minutes, without: "open", sentence: "Too many requests." },
  "api-anonymous": {
    most: 300,
    seconds: 5 * minutes,
    without: "open",
    sentence: "Too many requests from here.",
  },
  "api-expensive": {
    most: 100,
    seconds: hours,
    without: "open",
    sentence: "Too many requests of this kind from here.",
  },
  "payment-callback": { most: 300, seconds: minutes, without: "open", sentence: "Too many callbacks." },
} as const satisfies Record<string, Limit>;

export type LimitName = keyof typeof LIMITS;
