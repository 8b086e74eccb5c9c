import type { Place } from "./place";

const DAY = 24 * 60;

export const cameTheDawn: Place = {
  slug: "came-the-dawn",
  name: "Came the Dawn",
  description:
    "For silent film, which was never silent. We watch with pianos, organs, kitchen radios and one theremin.\n\nNewcomers: begin with anything by **Lois Weber**, then come and tell us what the intertitles did to you.",
  topics: ["silent", "live music", "archives"],
  rules: [
    "No “for its time”. It was on time.",
    "If you post a clip, say which print and which speed.",
    "Spoilers for films of 1927 go behind bars all the same. Somebody sees *Sunrise* for the first time every day.",
  ],
  owner: "marguerite",
  admins: ["felix"],
  moderators: ["greta"],
  tastes: ["silent"],
  also: ["mira", "luka", "sanna", "henrik", "nadia", "ines", "olek"],
  daysAgo: 300,
  rooms: [
    {
      slug: "lobby",
      name: "Lobby",
      topic: "Come in, sit anywhere, mind the second step.",
      hoursAgo: 0.6,
      unread: { mira: 4 },
      lines: [
        {
          by: "marguerite",
          says: "Radiator report: it made a sound during *The Wind* last night. In tempo. I have decided that it is a member of the band.",
          reactions: { "🎹": ["felix", "greta", "mira"], "🔥": ["bruno"] },
        },
        { by: "bruno", says: "Did it come in for the norther?", after: 3 },
        {
          by: "marguerite",
          says: "Two bars early. Gish looked at it.",
          after: 1,
          answers: 2,
          reactions: { "😂": ["bruno", "sanna", "felix"] },
        },
        {
          by: "olek",
          says: "Animator’s question: who here has seen *The Cameraman’s Revenge* with an audience? I want to know where people laugh. The beetle is 1912 and his timing is better than mine.",
          after: 7 * 60,
          thread: [
            { by: "luka", says: "At the keyhole. Always at the keyhole.", after: 12 },
            {
              by: "greta",
              says: "Leipzig, 2019, school matinee. They laughed when the grasshopper puts the camera on his *back*. Then a child asked whether the beetles were paid.",
              after: 30,
              reactions: { "❤️": ["olek", "marguerite"] },
            },
            { by: "olek", says: "They were glued. I will not tell the child.", after: 4 },
          ],
        },
        {
          by: "chiara",
          says: "Good news from the bench: the tinting records for our Rosa Porten reel turned up. In a hymn book.",
          after: DAY,
          reactions: { "🎉": ["marguerite", "felix", "mira", "greta"] },
        },
        { by: "mira", says: "Which hymn?", after: 5 },
        {
          by: "chiara",
          says: "“Abide with Me”. Amber for the interiors, blue for everything that happens after somebody has lied.",
          after: 3,
          answers: 6,
          reactions: { "💙": ["mira", "sanna", "marguerite"] },
        },
        {
          by: "henrik",
          says: "I have now seen *Häxan* three times in a month. My doctor says that it is fine, but he said it from across the room.",
          after: 9 * 60,
        },
        { by: "greta", says: "Which score?", after: 14 },
        {
          by: "henrik",
          says: "The dog.",
          after: 2,
          answers: 9,
          reactions: { "🐕": ["greta", "marguerite", "bruno", "luka"] },
        },
        {
          by: "felix",
          says: "For the noticeboard, but I cannot wait: our December night has a pianist **and** a foley artist with a crate of gravel.",
          after: 40,
        },
      ],
    },
    {
      slug: "intertitles",
      name: "Intertitles",
      topic: "The best line of the week, quoted exactly. Felix keeps the book.",
      hoursAgo: 5,
      unread: { mira: 2 },
      lines: [
        {
          by: "felix",
          says: "House rule: the card as it stands, the film, the year. Commentary is allowed if it is shorter than the card.",
          isPinned: true,
        },
        {
          by: "felix",
          says: "“Spring. And with it, the aunt.”",
          after: 2,
          reactions: { "👏": ["marguerite", "greta", "bruno", "chiara"] },
        },
        {
          by: "greta",
          says: "“He had not reckoned with the geese.” I have lost the film and I do not care.",
          after: 3 * DAY,
        },
        { by: "bruno", says: "You never reckon with the geese.", after: 6, answers: 3 },
        {
          by: "sanna",
          says: "A blank one, held for eleven seconds. Finland, 1921.",
          after: 2 * DAY,
          reactions: { "🤍": ["felix", "henrik", "kenji-w"] },
        },
        {
          by: "felix",
          says: "Entered as number 214: “ ”.",
          after: 20,
          answers: 5,
          reactions: { "😂": ["sanna", "marguerite"] },
        },
        {
          by: "mira",
          says: "From a trailer, spliced in upside down by somebody who is no longer with us professionally: “NEXT WEEK: REGRET.”",
          after: DAY,
          reactions: { "🏆": ["felix", "greta", "bruno"] },
        },
        { by: "chiara", says: "That is the whole of cinema in three words.", after: 9 },
        { by: "greta", says: "Two. The colon does a lot of work.", after: 3, answers: 8 },
      ],
    },
    {
      slug: "noticeboard",
      name: "Noticeboard",
      topic: "Screenings, finds, and the radiator’s health.",
      kind: "announcements",
      hoursAgo: 20,
      lines: [
        {
          by: "marguerite",
          says: "The December night is settled: *The Wind* on 35 mm, piano by me, gravel by Bruno. Sixty seats. Say yes in the events so that I know how many blankets to borrow.",
          isPinned: true,
          reactions: { "❄️": ["felix", "mira", "sanna", "nadia"] },
          thread: [
            { by: "nadia", says: "Is there a cat?", after: 22 },
            {
              by: "marguerite",
              says: "There is always a cat. He prefers Keaton.",
              after: 4,
              reactions: { "🐈": ["nadia", "sanna"] },
            },
          ],
        },
      ],
    },
  ],
  events: [
    {
      title: "The Wind, with piano and gravel",
      description:
        "Victor Sjöström, 1928, 35 mm at 20 frames. Doors at half past seven, blankets provided, heating not.\n\nLatecomers sit with the cat.",
      inDays: 13,
      starts: "20:00",
      hours: 2,
      timeZone: "Europe/Paris",
      place: "The room with sixty seats, Lyon",
      capacity: 60,
      yes: ["felix", "chiara", "bruno", "mira", "greta", "nadia"],
      maybe: ["sanna", "henrik", "luka"],
    },
    {
      title: "Everybody presses play: a Lois Weber evening",
      description:
        "*Suspense* and *The Blot*, wherever you are, at the same minute. We talk in the lobby while it runs.",
      inDays: 4,
      starts: "19:30",
      hours: 2,
      timeZone: "Europe/Vienna",
      link: "https://archive.example/lois-weber",
      yes: ["marguerite", "greta", "sanna"],
      maybe: ["mira", "olek"],
    },
  ],
};
