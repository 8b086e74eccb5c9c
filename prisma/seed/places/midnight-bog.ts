import type { Place } from "./place";

const DAY = 24 * 60;

export const midnightBog: Place = {
  slug: "midnight-bog",
  name: "The Midnight Bog",
  description:
    "Horror after dark: folk, giallo, ghosts with paperwork, regional oddities with one location and a fog machine. We start films at midnight, *somebody’s* midnight.",
  topics: ["horror", "folk horror", "giallo", "midnight"],
  rules: [
    "Ask before you describe what happens to the dog. There is a list.",
    "Slow mode is on because screaming is quick. Breathe.",
    "The landlord did it.",
  ],
  owner: "siobhan",
  admins: ["matteo"],
  moderators: ["seo-yeon", "owen"],
  tastes: ["horror"],
  also: ["mira", "viktor-h", "nadia", "aroha", "hugo", "tomas", "zofia"],
  slowSeconds: 20,
  daysAgo: 260,
  rooms: [
    {
      slug: "lobby",
      name: "Lobby",
      topic: "Leave your boots where you can reach them.",
      hoursAgo: 8,
      unread: { mira: 5 },
      lines: [
        {
          by: "siobhan",
          says: "The bog gave back a hubcap today. 1974, Ford Cortina. If this were a film I would be dead by the second reel.",
          reactions: { "😱": ["wren", "owen"], "🚗": ["matteo"] },
        },
        { by: "owen", says: "Was it wet or was it *expecting* you?", after: 4 },
        {
          by: "siobhan",
          says: "It was polished.",
          after: 2,
          answers: 2,
          reactions: { "💀": ["owen", "seo-yeon", "wren", "kofi"] },
        },
        {
          by: "matteo",
          says: "My grandmother, who screamed in nine of them, has finally told me which nine. Two are not hers. “That was Franca, I was on the telephone.”",
          after: 6 * 60,
          reactions: { "📞": ["siobhan", "nadia", "javier-m"], "❤️": ["aroha"] },
          thread: [
            { by: "javier-m", says: "WHICH TWO.", after: 1 },
            {
              by: "matteo",
              says: "She says that if I publish it, Franca’s family will come. They live downstairs.",
              after: 10,
              reactions: { "😂": ["javier-m", "siobhan"] },
            },
            {
              by: "nadia",
              says: "Please put her on tape. Properly, in a quiet room, with the biscuits she likes.",
              after: 22,
              reactions: { "🎙️": ["matteo", "siobhan", "seo-yeon"] },
            },
          ],
        },
        {
          by: "wren",
          says: "New one finished: *The Keeper’s Supper*. Four minutes, one lighthouse, one cat. The cat refused the second take so there is a jump cut where the soul used to be.",
          after: DAY,
          reactions: { "🐈‍⬛": ["siobhan", "aroha", "zofia", "seo-yeon"] },
        },
        {
          by: "aroha",
          says: "The seam on the hand! I could see the *seam*! I clapped alone in my kitchen.",
          after: 33,
        },
        {
          by: "seo-yeon",
          says: "Watched it through my fingers. I now know what my fingers look like in January light.",
          after: 12,
        },
        { by: "kofi", says: "Question for the dog list: *The Keeper’s Supper*?", after: 5 },
        {
          by: "wren",
          says: "No dogs. The cat would not have shared the bill.",
          after: 2,
          answers: 8,
          reactions: { "✅": ["kofi", "siobhan"] },
        },
      ],
    },
    {
      slug: "the-dog-list",
      name: "The dog list",
      topic: "Does it? Yes, no, or off screen. Nothing else goes here.",
      hoursAgo: 40,
      lines: [
        {
          by: "owen",
          says: "Format: film, year, *yes / no / off screen / it is complicated*. Corrections as answers. Kept in alphabetical order by me, with love.",
          isPinned: true,
        },
        { by: "siobhan", says: "*The Wicker Man*, 1973: no dogs. Everything else, yes.", after: 3 },
        {
          by: "seo-yeon",
          says: "*A Tale of Two Sisters*, 2003: the bird. Not on your form, and it should be.",
          after: DAY,
        },
        {
          by: "owen",
          says: "Added a column. Welsh for column is *colofn*, and I have never been prouder of a spreadsheet.",
          after: 7,
          answers: 3,
          reactions: { "🏴󠁧󠁢󠁷󠁬󠁳󠁿": ["siobhan", "seo-yeon"] },
        },
        { by: "viktor-h", says: "*The Cremator*, 1969: it is complicated.", after: 5 * 60 },
      ],
    },
  ],
  events: [
    {
      title: "Galway midnight: The Stone Tape",
      description:
        "BBC, 1972, ninety minutes, one wall. We start when the clock says so and not before.\n\nHeadphones. Light on in the next room, not in yours.",
      inDays: 6,
      starts: "23:59",
      hours: 2,
      timeZone: "Europe/Dublin",
      link: "https://watch.example/midnight-bog",
      yes: ["siobhan", "owen", "wren", "matteo", "zofia"],
      maybe: ["mira", "kofi", "seo-yeon", "hugo"],
    },
  ],
};
