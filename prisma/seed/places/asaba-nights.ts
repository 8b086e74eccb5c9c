import type { Place } from "./place";

const DAY = 24 * 60;

export const asabaNights: Place = {
  slug: "asaba-nights",
  name: "Asaba Nights",
  description:
    "Nollywood from the VHS boxes at the motor park to whatever opened on Friday. Part 2 is always better than you remember, and we can prove it.\n\nWe ask two questions at the door. There are wrong answers.",
  topics: ["nollywood", "africa", "melodrama"],
  rules: [
    "Name the part. “*Living in Bondage*” is not a film, it is a series of decisions.",
    "You may laugh at the thunder. You may not laugh at the mother.",
    "Subtitles, prints and links: say where they come from, and pay where one can pay.",
  ],
  owner: "emeka",
  admins: ["adaeze"],
  moderators: ["amara"],
  tastes: ["musical"],
  also: ["kofi", "delphine", "otieno", "esther", "patrick", "mbali", "thandi", "mira", "ines"],
  joinPolicy: "request",
  questions: ["Which Part 2 is better than its Part 1?", "Whose mother-in-law frightened you most?"],
  approvesFirst: true,
  daysAgo: 210,
  rooms: [
    {
      slug: "lobby",
      name: "Lobby",
      topic: "Park well, please.",
      hoursAgo: 2,
      unread: { mira: 3 },
      lines: [
        {
          by: "emeka",
          says: "Found at the market in Enugu: a box of forty tapes, all Part 2. The seller says that Part 1 is “with his brother”.",
          reactions: { "😭": ["adaeze", "amara"], "😂": ["kofi", "delphine", "esther"] },
        },
        {
          by: "adaeze",
          says: "His brother has a shop two streets on and will tell you the same about Part 3.",
          after: 6,
        },
        {
          by: "kofi",
          says: "In Kumasi we call that a trilogy.",
          after: 2,
          answers: 2,
          reactions: { "👏": ["emeka", "adaeze", "otieno"] },
        },
        {
          by: "adaeze",
          says: "Sound question for people with ears: in *Nneka the Pretty Serpent*, the drone under the riverside scenes. Keyboard preset, or somebody blowing across a bottle? I have listened eleven times.",
          after: 8 * 60,
          thread: [
            {
              by: "tariq",
              says: "Preset. It is the “Night Choir” of a keyboard every wedding band in Karachi had. I can play it to you through a wall.",
              after: 17,
            },
            {
              by: "adaeze",
              says: "Please do not take the bottle from me.",
              after: 3,
              reactions: { "🍾": ["amara", "tariq"] },
            },
            {
              by: "emeka",
              says: "I asked my uncle, who held a light on that set. “Both,” he says. “The keyboard broke.”",
              after: 5 * 60,
              reactions: { "🎉": ["adaeze", "kofi", "tariq", "amara"] },
            },
          ],
        },
        {
          by: "amara",
          says: "First Wolof dub of *Osuofia in London* I have ever seen was on a bus to Saint-Louis. The whole bus did the voices.",
          after: DAY,
          reactions: { "🚌": ["delphine", "emeka", "yusuf"] },
        },
        {
          by: "delphine",
          says: "In Ouaga we do them in Mooré and argue about whether he says please.",
          after: 25,
        },
        {
          by: "esther",
          says: "He does not. That is the film.",
          after: 4,
          answers: 6,
          reactions: { "💯": ["amara", "emeka", "delphine"] },
        },
        {
          by: "otieno",
          says: "I owe this room an apology. I said that the swimming-pool argument scene is a cliché. I have now seen a swimming-pool *wedding*, a swimming-pool *funeral* and a swimming-pool *board meeting*. It is not a cliché, it is a genre.",
          after: 11 * 60,
          reactions: { "🏊": ["emeka", "adaeze", "kofi", "esther"] },
        },
        { by: "emeka", says: "Accepted. You may keep the towel.", after: 8 },
      ],
    },
    {
      slug: "part-2",
      name: "Part 2",
      topic: "In which everything comes out.",
      hoursAgo: 30,
      lines: [
        {
          by: "kofi",
          says: "Proposal: we watch *Diamond Ring* properly. Part 1 on Saturday, a week of theories, Part 2 the Saturday after.",
          isPinned: true,
        },
        { by: "adaeze", says: "A week is cruel.", after: 5 },
        {
          by: "kofi",
          says: "A week is how long my mother made us wait, and look at me.",
          after: 2,
          answers: 2,
          reactions: { "😂": ["adaeze", "emeka", "amara"] },
        },
        {
          by: "emeka",
          says: "Theory for the record, sealed: ||the ring was never cursed, the nephew is just unlucky||.",
          after: DAY,
        },
      ],
    },
  ],
  events: [
    {
      title: "Diamond Ring, Part 1",
      description: "Bring a theory. Part 2 follows a week later, not a minute earlier.",
      inDays: 7,
      starts: "20:00",
      hours: 3,
      timeZone: "Africa/Lagos",
      link: "https://watch.example/asaba-nights",
      yes: ["emeka", "adaeze", "kofi", "amara", "esther"],
      maybe: ["mira", "otieno", "tariq"],
    },
  ],
  requests: [
    {
      by: "seo-yeon",
      answers: [
        "“Blood Money”. The first one is only interest.",
        "The one in *Glamour Girls* who never raises her voice.",
      ],
      hoursAgo: 9,
    },
  ],
};
