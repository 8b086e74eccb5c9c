import type { Place } from "./place";

const DAY = 24 * 60;

export const vinegarWard: Place = {
  slug: "vinegar-ward",
  name: "The Vinegar Ward",
  description:
    "A quiet ward for people who look after film: restorers, projectionists, archivists, the one who knows how to open the can without breathing in. Private, because half of what we handle is not ours to talk about.",
  topics: ["restoration", "projection", "archives"],
  rules: [
    "What comes in unpublished stays in here.",
    "No prices. Not even when you have been drinking.",
    "If it smells of vinegar, say so before the lid is off.",
  ],
  owner: "mira",
  admins: ["chiara"],
  moderators: ["mateus"],
  tastes: [],
  also: ["marguerite", "noor", "felix", "nadia", "luka", "diego-paz", "greta", "adaeze", "jun-ho", "ines"],
  visibility: "private",
  joinPolicy: "request",
  questions: ["What do you look after, and where?", "What is the worst thing you ever did to a print?"],
  daysAgo: 150,
  rooms: [
    {
      slug: "lobby",
      name: "Ward round",
      topic: "How are the patients?",
      hoursAgo: 1.2,
      unread: { chiara: 2 },
      lines: [
        {
          by: "chiara",
          says: "Reel 3 is flat again. Eleven weeks under glass with two dictionaries. The Zanichelli did the work, the Devoto just lay there.",
          reactions: { "📚": ["mira", "felix", "greta"] },
        },
        { by: "mira", says: "How is the perforation at the head?", after: 4 },
        {
          by: "chiara",
          says: "Four out of five. The fifth is in an envelope with its name on it.",
          after: 2,
          answers: 2,
          reactions: { "❤️": ["mira", "noor", "marguerite"] },
        },
        {
          by: "diego-paz",
          says: "We have a splice at 3,600 metres that opens whenever it snows. Cement from 1968. Suggestions that do not involve moving the mountain?",
          after: 8 * 60,
          thread: [
            {
              by: "mira",
              says: "Scrape it right back to clean base, new cement, and *leave the block in the booth overnight* so that it is the same temperature as you are. Mine stopped when I stopped carrying it up from the cellar.",
              after: 14,
              reactions: { "🙏": ["diego-paz"] },
            },
            {
              by: "jun-ho",
              says: "In Busan we tape it and apologise to the film.",
              after: 6,
              reactions: { "😂": ["mira", "chiara", "nadia"] },
            },
            {
              by: "diego-paz",
              says: "Overnight in the booth: held through two matinees and a hailstorm. The block sleeps there now. It has a blanket.",
              after: 2 * DAY,
              reactions: { "🎉": ["mira", "chiara", "jun-ho", "luka"] },
            },
          ],
        },
        {
          by: "noor",
          says: "Can 9 of the wedding cans: sour, warm to the hand, lid domed. I have stopped there and put it by the window.",
          after: DAY,
        },
        {
          by: "chiara",
          says: "Right thing. Gloves, outside, lid *away* from you, and do not wind it tonight however much it asks. Cold, then a photograph of the edge, then we talk.",
          after: 3,
          answers: 5,
          reactions: { "👍": ["noor", "mira"] },
        },
        {
          by: "noor",
          says: "The edge says 1962. It says it very faintly.",
          after: 5 * 60,
          reactions: { "🤍": ["chiara", "mira", "felix", "mateus"] },
        },
        {
          by: "mira",
          says: "Then it has waited long enough. I have a freezer, a free Thursday and a cousin with a van.",
          after: 8,
          reactions: { "🚐": ["noor", "chiara"] },
        },
      ],
    },
    {
      slug: "confessions",
      name: "Confessions",
      topic: "What you did to it. Nobody here will tell.",
      hoursAgo: 50,
      unread: { mira: 1 },
      lines: [
        {
          by: "mira",
          says: "I will start. 2009, last reel first. The audience was moved. One of them still sends me cards.",
          isPinned: true,
          reactions: { "😂": ["chiara", "felix", "marguerite", "nadia", "jun-ho"] },
        },
        {
          by: "felix",
          says: "I once cut a frame for my wallet. I was nineteen. I go to see that film whenever it plays, to watch it jump.",
          after: 20,
          reactions: { "🫣": ["chiara", "mira"], "❤️": ["marguerite"] },
        },
        {
          by: "nadia",
          says: "A cat was born in the rewind tray. We showed the reel anyway. We waited until they were dry.",
          after: DAY,
          reactions: { "🐈": ["mira", "marguerite", "noor", "luka", "ines"] },
        },
        {
          by: "chiara",
          says: "I removed a scratch for a whole summer. It was on the lens.",
          after: 9 * 60,
          reactions: { "💀": ["mira", "felix", "mateus", "greta", "jun-ho"] },
        },
      ],
    },
  ],
  events: [
    {
      title: "Opening can 9",
      description:
        "Outdoors, gloves on, camera running. We watch the edge together and decide what comes next.",
      inDays: 5,
      starts: "10:00",
      hours: 2,
      timeZone: "Europe/Zagreb",
      place: "The yard behind the booth, Zagreb",
      capacity: 8,
      yes: ["mira", "noor", "chiara", "mateus"],
      maybe: ["felix"],
    },
  ],
  requests: [
    {
      by: "yusuf",
      answers: [
        "The projector of the depot’s canteen in Izmir. It runs on Sundays.",
        "I ran *Yol* with the exciter lamp off and thought it was a choice.",
      ],
      hoursAgo: 4,
    },
    {
      by: "hugo",
      answers: [
        "Nine models and the 8 mm on which they fly.",
        "Left it on the radiator. It is a Möbius strip now.",
      ],
      hoursAgo: 27,
    },
    {
      by: "elif",
      answers: [
        "A school’s 16 mm library, 340 titles, two of them good.",
        "Labelled it in pencil. In my own shorthand. In 1998.",
      ],
      hoursAgo: 51,
    },
  ],
  invited: [{ who: "kenji-w", by: "mira" }],
};
