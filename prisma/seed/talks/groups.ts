import type { Talk } from "./talk";

const DAY = 24 * 60;

/** The groups of the demo. */
export const groups: Talk[] = [
  {
    name: "Thursday, sixteen millimetre",
    people: ["mira", "luka", "marguerite", "chiara", "arjun", "adaeze"],
    hoursAgo: 1.5,
    unread: { mira: 3 },
    lines: [
      {
        by: "mira",
        says: 'Welcome, all of you. Rules of this room: one film every second Thursday, everybody watches it wherever they are, we start the reel at the same minute, and nobody says "it holds up".',
      },
      { by: "arjun", says: "What do we say instead?", after: 4 },
      {
        by: "luka",
        says: '"I was held up."',
        after: 1,
        reactions: { "😂": ["mira", "marguerite", "adaeze"] },
      },
      { by: "marguerite", says: "May I accompany from Lyon? The neighbours are used to it.", after: 12 },
      {
        by: "mira",
        says: "You may. Film one: *The Color of Pomegranates*. Luka has asked every day since Monday.",
        after: 6,
        reactions: { "❤️": ["luka"] },
      },
      { by: "luka", says: "I did not ask. I reminded.", after: 2 },
      {
        by: "adaeze",
        says: "I will do it once with my eyes closed first, as always. The books drying on the roof: listen to the pages.",
        after: 22,
        reactions: { "👂": ["chiara", "luka"] },
      },
      {
        by: "chiara",
        says: "You know that the restoration had two negatives to choose from? One for Yerevan, one for Moscow. They are not the same film. They are cousins.",
        after: 9,
      },
      { by: "arjun", says: "I need to sit down. Which cousin are we watching?", after: 2, answers: 8 },
      {
        by: "chiara",
        says: "Yerevan. It has more pomegranate.",
        after: 1,
        reactions: { "😄": ["arjun", "mira", "luka"] },
      },
      { by: "mira", says: "20:00 your own evening or 20:00 Zagreb?", after: 3 * DAY },
      {
        by: "arjun",
        says: "Zagreb. It is half past midnight here, the correct hour for Parajanov.",
        after: 5,
      },
      { by: "mira", says: "Reel is running.", after: 2 * DAY },
      {
        by: "luka",
        says: "||The poet as a child, between the books, with his arms out. I have that photograph of myself on a wall in Telavi, only with laundry.||",
        after: 24,
        reactions: { "🥹": ["mira", "chiara", "marguerite"] },
      },
      {
        by: "marguerite",
        says: "I stopped playing after six minutes. It does not want a piano, it wants somebody grinding something in a bowl.",
        after: 31,
      },
      {
        by: "adaeze",
        says: "It wants exactly what it has. A whole orchestra of *cloth*.",
        after: 3,
        reactions: { "👏": ["marguerite", "luka"] },
      },
      {
        by: "arjun",
        says: 'My father came in for water, stood there for twenty minutes with the glass, said "in which language is this", and left satisfied when I said none.',
        after: 14,
        reactions: { "😂": ["mira", "luka", "chiara", "adaeze"], "❤️": ["marguerite"] },
      },
      { by: "mira", says: "Arjun, your father is invited to all further Thursdays.", after: 2 },
      {
        by: "luka",
        says: "The lamb in the church. I forget it every time and every time I am on the floor.",
        after: 12,
      },
      {
        by: "chiara",
        says: "Somebody asked in the comments of a very serious journal whether the sheep were paid.",
        after: 3,
      },
      {
        by: "adaeze",
        says: "In grass, up front. I would have worked for less.",
        after: 1,
        answers: 20,
        reactions: { "😄": ["chiara"] },
      },
      { by: "mira", says: "Next: Marguerite chooses.", after: 2 * DAY },
      {
        by: "marguerite",
        says: "*Sunrise*. I know it by hand. For once I would like to only watch.",
        after: 45,
        reactions: { "🌅": ["mira", "chiara", "arjun"] },
      },
      {
        by: "arjun",
        says: "A film in which a tram ride repairs a marriage. My favourite public transport.",
        after: 8,
      },
      {
        by: "luka",
        says: "Kenji will be jealous about the tram, he should be in this room.",
        after: 3,
        was: "Kenji will be jealous, he should be in this room.",
      },
      {
        by: "mira",
        says: "He is coming to Zagreb in March, we will do one together in the booth. All of you are invited who can carry a chair.",
        after: 10,
        reactions: { "🪑": ["luka", "arjun", "chiara"] },
      },
      {
        by: "chiara",
        says: "About chairs: this was our last open-air evening. The screen is a bed sheet and two fishing rods. It did not fall down once.",
        after: 4 * DAY,
        picture:
          "A lit screen in an open field at dusk, with the heads of a small audience in front of it and the first stars above.",
        reactions: { "😍": ["mira", "marguerite", "luka"], "🎣": ["adaeze"] },
      },
      {
        by: "marguerite",
        says: "Who is the one with the big hair in row two? I cannot see past them and I am in Lyon.",
        after: 6,
        reactions: { "😂": ["chiara", "mira"] },
      },
      { by: "chiara", says: "That is the mayor.", after: 1 },
      {
        by: "adaeze",
        says: "Sheet against wind: a low flap every four seconds, about. I can hear it from the picture.",
        after: 18,
      },
      {
        by: "arjun",
        says: "Adaeze, one day you will hear a still life and we will all have to apologise to it.",
        after: 4,
        reactions: { "😂": ["adaeze", "luka"] },
      },
      {
        by: "mira",
        says: '*Sunrise* in two days then, 20:00 Zagreb. I have thirty-five minutes of thread-up to explain to a new apprentice first. She is seventeen and asked whether film is "a kind of USB".',
        after: DAY,
      },
      { by: "luka", says: "It is. A very long one.", after: 2, reactions: { "😄": ["mira", "arjun"] } },
      {
        by: "mira",
        says: "She has good hands. She laced it without looking on the third try. I said nothing and went outside for a moment.",
        after: 3 * DAY,
        reactions: { "❤️": ["chiara", "luka", "marguerite", "adaeze", "arjun"] },
      },
      {
        by: "marguerite",
        says: "And *Sunrise*: ||when the band in the café plays and he breaks the bread for her and she cannot eat it. I have played under that scene sixty times and never seen it. One looks at the keys.||",
        after: 2 * 60,
      },
      { by: "luka", says: "Two tickets for a tram and everything is possible. I rang my wife.", after: 11 },
      { by: "arjun", says: "And?", after: 1 },
      {
        by: "luka",
        says: "She was on a tram.",
        after: 1,
        reactions: { "😂": ["arjun", "adaeze"], "🚋": ["marguerite", "chiara"] },
      },
    ],
  },
  {
    name: "Raincoats & alibis",
    people: ["tomas", "yusuf", "nadia", "darius", "viktor-h", "mira", "gabriela"],
    hoursAgo: 20,
    unread: { tomas: 2, mira: 4 },
    lines: [
      {
        by: "tomas",
        says: "This is the annexe to the list. Evidence goes here: title, minute, belt open or closed.",
      },
      { by: "nadia", says: "*Touchez pas au grisbi*: no raincoat, but the pyjamas. Ruling?", after: 13 },
      {
        by: "tomas",
        says: "Outstanding pyjamas. Out of scope.",
        after: 2,
        reactions: { "⚖️": ["nadia", "darius"] },
      },
      {
        by: "darius",
        says: "*Out of the Past*. Mitchum. He wears it as if he had been told about it afterwards.",
        after: 30,
        reactions: { "🔥": ["tomas", "yusuf"] },
      },
      {
        by: "viktor-h",
        says: "We had a raincoat of the state. Model 3, grey, it fitted nobody, equally.",
        after: 7,
        reactions: { "😂": ["gabriela", "tomas", "mira"] },
      },
      {
        by: "gabriela",
        says: "In ours people do not wear them, they *wait* in them. There is a difference of about four hours.",
        after: 5,
        reactions: { "😂": ["viktor-h"] },
      },
      {
        by: "yusuf",
        says: "*The Third Man*, the doorway. Coat? Hat? I only ever see the cat and the smile.",
        after: 40,
      },
      {
        by: "mira",
        says: "Overcoat. I have the print in the building, I will check with the lamp on. ||He has been dead for half an hour of film at that point and has never looked better.||",
        after: 12,
        answers: 7,
        reactions: { "🐈": ["yusuf", "nadia"] },
      },
      {
        by: "darius",
        says: "The last shot of that film is the longest walk anybody has ever taken past me.",
        after: 6,
        reactions: { "🥶": ["tomas", "mira"] },
      },
      {
        by: "nadia",
        says: "We showed it on the roof in August. When she walks past him, forty people in Tangier breathed out at once and a cat left.",
        after: 9,
        reactions: { "❤️": ["mira", "darius", "tomas"] },
      },
      {
        by: "tomas",
        says: "Minutes of the meeting: 215 is *Pickup on South Street*, minute 8, belt closed, soul open. @gabriela seconded.",
        after: DAY,
      },
      { by: "gabriela", says: "I did not, but I would have.", after: 3, reactions: { "😄": ["tomas"] } },
    ],
  },
];
