import type { Place } from "./place";

const DAY = 24 * 60;

export const keyChange: Place = {
  slug: "key-change",
  name: "Key Change",
  description:
    "Film music and everything near it: scores, songs, playback singers, foley, the hum of a fridge in the right key. Bring a recording, a bar number or a grudge.",
  topics: ["film music", "songs", "sound"],
  rules: [
    "Say which bar, which minute, which pressing.",
    "“You only notice it when it is bad” is not true, and costs you a round.",
    "A song sequence is not an interruption. It is the point.",
  ],
  owner: "priya-raman",
  admins: ["tariq"],
  moderators: ["esther"],
  tastes: ["musical"],
  also: ["marguerite", "adaeze", "mira", "felix", "henrik", "rosalind", "juniper", "saule"],
  daysAgo: 180,
  rooms: [
    {
      slug: "lobby",
      name: "Lobby",
      topic: "Hum it if you have to.",
      hoursAgo: 3,
      unread: { mira: 6 },
      lines: [
        {
          by: "tariq",
          says: "Record 4,112: a test pressing with one side blank and on the other a playback singer saying, very clearly, “the tabla is in love with me, tell him to stop”. Then the take. It is *perfect*.",
          reactions: { "😍": ["priya-raman", "esther", "adaeze"], "🥁": ["amara"] },
        },
        { by: "priya-raman", says: "Did he stop?", after: 3 },
        {
          by: "tariq",
          says: "You can hear him not stopping from bar nine.",
          after: 1,
          answers: 2,
          reactions: { "❤️": ["priya-raman", "esther", "ruth", "marguerite"] },
        },
        {
          by: "marguerite",
          says: "Question for the people with perfect pitch: what note is a projector? I tune to ours without thinking and last night I was a quarter-tone under the *piano*.",
          after: 10 * 60,
          thread: [
            {
              by: "mira",
              says: "Ours in Zagreb is a B flat that would rather be somewhere else.",
              after: 9,
              reactions: { "😂": ["marguerite", "felix"] },
            },
            {
              by: "adaeze",
              says: "Measured four. They all sit between A and B flat at 24 frames, and drop most of a third at 18. You are not flat, you are *silent*.",
              after: 50,
              reactions: { "🤯": ["marguerite", "tariq", "priya-raman"] },
            },
            { by: "marguerite", says: "I am having this embroidered.", after: 3 },
          ],
        },
        {
          by: "esther",
          says: "Choir practice. I asked for one song from a film in which people simply *work* and sing. Twenty-two people, nineteen washing songs. What is it with washing?",
          after: DAY,
        },
        {
          by: "amara",
          says: "Water gives you the beat for nothing.",
          after: 6,
          answers: 5,
          reactions: { "💧": ["esther", "priya-raman", "saule"] },
        },
        {
          by: "ruth",
          says: "And nobody can send you away. You are holding *their shirt*.",
          after: 4,
          reactions: { "👏": ["esther", "amara", "emeka"] },
        },
        {
          by: "priya-raman",
          says: "I am stealing that for the second half. Credit: Ruth, a shirt.",
          after: 8,
        },
      ],
    },
    {
      slug: "one-bar",
      name: "One bar",
      topic: "One bar of one score, and why. A bar a day each.",
      hoursAgo: 15,
      lines: [
        {
          by: "priya-raman",
          says: "The rule is in the name. Two bars and you owe Tariq a record.",
          isPinned: true,
        },
        {
          by: "felix",
          says: "*The Third Man*, bar one. He has a zither and you have a city.",
          after: 2 * 60,
          reactions: { "🎡": ["tariq", "marguerite", "mira"] },
        },
        {
          by: "saule",
          says: "*Kairat*, the tram. There is no bar. That is my bar.",
          after: DAY,
          reactions: { "🚋": ["mira", "henrik"] },
        },
        {
          by: "rosalind",
          says: "*Forbidden Planet*, the door. A circuit screamed once, burned out, and is in the film for ever. Nobody could write it down, least of all the circuit.",
          after: 9 * 60,
          reactions: { "⚡": ["juniper", "adaeze", "tariq"] },
        },
        {
          by: "tariq",
          says: "Rosalind, that is the most romantic thing ever said about a door.",
          after: 5,
          answers: 4,
        },
      ],
    },
  ],
  events: [
    {
      title: "Listening evening: the B-sides of Madras",
      description:
        "Tariq plays, Priya explains what the feet did. Bring tea. There is a key change at 21:40, sit down for it.",
      inDays: 11,
      starts: "20:30",
      hours: 2,
      timeZone: "Asia/Kolkata",
      link: "https://listen.example/key-change",
      yes: ["priya-raman", "tariq", "esther", "adaeze", "ruth", "emeka"],
      maybe: ["marguerite", "mira"],
    },
  ],
};
