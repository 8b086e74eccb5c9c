import type { Place } from "./place";

const DAY = 24 * 60;

export const lookedAtTheCamera: Place = {
  slug: "looked-at-the-camera",
  name: "Somebody Looked at the Camera",
  description:
    "Documentaries, home movies, newsreels, court footage, the four minutes before anybody knew it was on. For people who make them, cut them, teach them, or cannot stop reading the release forms.",
  topics: ["documentary", "editing", "home movies"],
  rules: [
    "People in films are people. Talk about them as if they were in the room; now and then they are.",
    "“Is it staged?” is a fair question once a film.",
    "Working material stays in the Cutting room.",
  ],
  owner: "camila",
  admins: ["noor"],
  moderators: ["parisa", "mateus"],
  tastes: ["documentary"],
  also: ["mira", "leila", "luka", "yusuf", "darius", "ines", "elif"],
  daysAgo: 340,
  rooms: [
    {
      slug: "lobby",
      name: "Lobby",
      topic: "What did you see, and who let you see it?",
      hoursAgo: 0.3,
      unread: { mira: 2 },
      lines: [
        {
          by: "noor",
          says: "Wedding number ten has come in. 1987, Omdurman, Super 8. For six seconds the groom’s uncle films his own shoes and explains, with his hand, why he is sad.",
          reactions: { "❤️": ["camila", "leila", "mira", "samir"] },
        },
        {
          by: "camila",
          says: "If anybody cuts those six seconds I will know.",
          after: 5,
          reactions: { "✂️": ["noor", "darius"] },
        },
        {
          by: "parisa",
          says: "Border scene of the week: a very good film I will not name has an officer stamp a *photocopy*. Forty years of treaty law, and they could have asked one clerk.",
          after: 3 * 60,
          thread: [
            {
              by: "diego-paz",
              says: "In La Paz they stamp everything. My lunch was stamped.",
              after: 8,
              reactions: { "😂": ["parisa", "camila"] },
            },
            { by: "parisa", says: "With a date?", after: 2 },
            {
              by: "diego-paz",
              says: "With *somebody else’s* date.",
              after: 1,
              reactions: { "🛂": ["parisa", "noor", "ines"] },
            },
          ],
        },
        {
          by: "mateus",
          says: "Car park 41 of 41 photographed today. It was the Cine Glória, 1,100 seats, closed with *Bye Bye Brasil*. A man asked what I was looking at. I said “row F”. He said “my wife sat there”.",
          after: DAY,
          reactions: { "💔": ["camila", "ines", "mira"], "🎞️": ["noor", "mira"] },
        },
        { by: "ines", says: "Please tell me that you have his name.", after: 11 },
        {
          by: "mateus",
          says: "I have his name, her name, and an invitation to lunch on Sunday.",
          after: 3,
          answers: 5,
          reactions: { "🥲": ["ines", "camila", "leila"] },
        },
        {
          by: "leila",
          says: "My fourteen-year-olds saw *Close-Up* today. First question: “Why is the *director* not in prison?” I have cancelled the rest of the lesson plan.",
          after: 7 * 60,
          reactions: { "😂": ["camila", "parisa", "elif"], "👏": ["mira", "samir"] },
        },
        {
          by: "samir",
          says: "Ours asked why he did not just *ask to meet him*. I said: that is what the film is.",
          after: 16,
        },
      ],
    },
    {
      slug: "cutting-room",
      name: "Cutting room",
      topic: "Work that is not finished. What is shown here stays here.",
      hoursAgo: 26,
      unread: { mira: 1 },
      lines: [
        {
          by: "camila",
          says: "How this works: post a cut, ask **one** question, get answers to that question. Nobody asked about your font.",
          isPinned: true,
        },
        {
          by: "darius",
          says: "Assembly, 94 minutes, my father’s taxi. One question: do you know by minute ten that he cannot read?",
          after: DAY,
        },
        {
          by: "noor",
          says: "Minute seven. The way he asks *you* what the receipt says.",
          after: 3 * 60,
          answers: 2,
        },
        {
          by: "camila",
          says: "Minute four, and I wish I had not. Lose the shot of the newspaper upside down; he is better than that and so are you.",
          after: 44,
          answers: 2,
          reactions: { "🙏": ["darius"] },
        },
        {
          by: "darius",
          says: "It is gone. Thank you. He saw it last night and said that the car looks clean.",
          after: 9 * 60,
          reactions: { "❤️": ["camila", "noor", "yusuf", "elif"] },
        },
        { by: "yusuf", says: "That is what mine would say. That is five stars.", after: 12, answers: 5 },
      ],
    },
  ],
  events: [
    {
      title: "Home Movie Day, the slow way",
      description:
        "Bring one reel, one tape or one file that nobody has watched since it was made. Ten minutes each, with whoever knows the people in it on the line.",
      inDays: 9,
      starts: "16:00",
      hours: 4,
      timeZone: "Africa/Khartoum",
      link: "https://meet.example/home-movie-day",
      capacity: 24,
      yes: ["noor", "camila", "mira", "mateus", "ines", "diego-paz"],
      maybe: ["parisa", "leila"],
    },
    {
      title: "Close-Up, and who is allowed to be whom",
      description: "We had both classes on the line, Shiraz and Beirut. Notes are in the lobby.",
      inDays: -5,
      starts: "18:00",
      hours: 2,
      timeZone: "Asia/Tehran",
      yes: ["leila", "samir", "elif", "camila"],
    },
  ],
};
