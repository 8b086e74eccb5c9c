import { number } from "../bench/table";
import { type Goal, report } from "./goals";
import { openPost } from "./post";
import { EVERY_MS, playTalker } from "./talker";
import { createTally } from "./tally";

const SOON_MS = 5_000;
/** What share of the messages has to be there soon. */
const SHARE = 0.9999;

/** People talk in twos, each as fast as members may, until so many messages are said or the minutes are over. */
export async function letTalk(
  url: string,
  people: number,
  messages: number,
  minutes: number,
): Promise<Goal[]> {
  const tally = createTally();
  const post = openPost(tally);
  const seats = people - (people % 2);
  const each = Math.ceil(messages / seats);
  const until = Date.now() + minutes * 60_000;
  let coming = seats;
  const { promise: allListen, resolve: begin } = Promise.withResolvers<void>();
  const everybodyListens = () => {
    coming -= 1;
    if (coming === 0) begin();
    return allListen;
  };
  const about = Math.min(minutes, (each * EVERY_MS) / 60_000);
  console.log(`${seats} people say ${number(each * seats)} things in about ${number(about, 1)} minutes …`);
  await Promise.all(
    Array.from({ length: seats }, (_, n) =>
      playTalker(n, each, { url, tally, post, everybodyListens, until }),
    ),
  );
  const found = tally.summary();
  report(found);
  const soon = tally.within("delivery", SOON_MS);
  return [
    ["all of them said", found.expected >= messages, `${number(found.expected)} of ${number(messages)}`],
    [
      "99.99 % delivered within 5 s",
      found.expected > 0 && soon >= found.expected * SHARE,
      `${number(soon)} of ${number(found.expected)}`,
    ],
    ["all of them delivered", found.lost === 0, `${found.lost} lost`],
    ["none of them twice", post.surplus() === 0, `${post.surplus()} too many`],
  ];
}
