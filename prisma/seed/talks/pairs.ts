import type { Talk } from "./talk";

const DAY = 24 * 60;

/** Conversations of two in the demo. */
export const pairs: Talk[] = [
  {
    people: ["kenji-w", "mira"],
    hoursAgo: 0.4,
    unread: { mira: 2 },
    lines: [
      {
        by: "kenji-w",
        says: "Mira, a professional question. How do you change a reel without anybody noticing?",
      },
      {
        by: "mira",
        says: "You look for the dots in the corner. First dot: motor. Second dot: switch. Then you breathe again.",
        after: 9,
      },
      {
        by: "mira",
        says: "In twenty years I have been noticed four times. I remember all four.",
        after: 1,
        reactions: { "😄": ["kenji-w"] },
      },
      {
        by: "kenji-w",
        says: "I saw a dot once, in *Late Spring*, and could think of nothing but dots for the rest of the film.",
        after: 14,
      },
      { by: "mira", says: "I am so sorry. It does not go away.", after: 2, reactions: { "🫠": ["kenji-w"] } },
      {
        by: "kenji-w",
        says: "The vase survived it. ||Nobody knows what the vase means and I have stopped asking.||",
        after: 6,
      },
      {
        by: "mira",
        says: "The vase means: cut away from her face, because we could not bear it.",
        after: 4,
        answers: 6,
        reactions: { "❤️": ["kenji-w"] },
      },
      { by: "kenji-w", says: "That is better than the three books I own about it.", after: 3 },
      {
        by: "kenji-w",
        says: "It snowed here today. I watched the tram for forty minutes. Shot on location, no cuts, free.",
        after: 2 * DAY,
      },
      { by: "mira", says: "Director's cut or festival version?", after: 21 },
      { by: "kenji-w", says: "Festival. The tram arrives.", after: 2, reactions: { "😂": ["mira"] } },
      {
        by: "mira",
        says: 'We had *Jeanne Dielman* on Sunday. Eighty-one people. At the potatoes somebody whispered "she\'s doing it wrong" and half the room turned round to agree.',
        after: 3 * DAY,
      },
      { by: "kenji-w", says: "Eighty-one! On a Sunday!", after: 11 },
      {
        by: "mira",
        says: "Seventy-nine at the end. But those two apologised to me on the way out, in person.",
        after: 2,
        reactions: { "👏": ["kenji-w"] },
      },
      {
        by: "kenji-w",
        says: "I would like your list of films for people who say they have no patience.",
        after: DAY,
      },
      {
        by: "mira",
        says: "Short one:\n\n- *Taste of Cherry*\n- *Yi Yi*, because it is a family and everybody has one\n- *Paterson*, for the dog",
        after: 33,
        was: "Short one:\n\n- *Taste of Cherry*\n- *Yi Yi*\n- *Paterson*",
      },
      { by: "kenji-w", says: "The dog is underrated. The dog has an arc.", after: 5 },
      {
        by: "mira",
        says: "||The dog eats the whole arc.||",
        after: 1,
        reactions: { "😂": ["kenji-w"], "🐶": ["kenji-w"] },
      },
      {
        by: "kenji-w",
        says: "I am in Zagreb in March, two nights, on the way to my sister in Trieste. Is there a film?",
        after: 2 * DAY,
      },
      {
        by: "mira",
        says: "There is always a film. If there is none I will make one happen. Do you want the balcony or the booth?",
        after: 16,
      },
      { by: "kenji-w", says: "There is a choice??", after: 1 },
      {
        by: "mira",
        says: "For people who write to ask about the dots there is.",
        after: 2,
        reactions: { "🥹": ["kenji-w"] },
      },
      { by: "kenji-w", says: "Then the booth. I will bring tea from Sapporo and be very quiet.", after: 40 },
      { by: "kenji-w", says: "Will there be dots?", after: 1 },
    ],
  },
  {
    people: ["chiara", "mira"],
    hoursAgo: 5,
    lines: [
      { by: "chiara", says: "The nitrate arrived. Four cans, one of them smells like almonds and the past." },
      { by: "mira", says: "Open a window!! Which four?", after: 3 },
      {
        by: "chiara",
        says: "A travelogue, half a comedy, somebody's wedding, and a thing with no title in which a woman rows for nine minutes.",
        after: 7,
      },
      { by: "mira", says: "I want the rowing.", after: 1 },
      {
        by: "chiara",
        says: "Everybody wants the rowing. I played it for the cleaner and she sat down.",
        after: 2,
        reactions: { "❤️": ["mira"] },
      },
      { by: "mira", says: "How bad is it?", after: 4 },
      {
        by: "chiara",
        says: "Shrunk 1.4 %, a tear at the oar, and one frame where the emulsion has become a small galaxy. I am thinking of leaving the galaxy.",
        after: 8,
      },
      { by: "mira", says: "Leave the galaxy.", after: 1, answers: 7, reactions: { "✨": ["chiara"] } },
      {
        by: "chiara",
        says: 'Marguerite says she has a waltz that is exactly nine minutes if one takes it "like somebody who has been left".',
        after: DAY,
      },
      {
        by: "mira",
        says: "Then it is decided. Our room, May, the rowing and the waltz. I will find the money behind the sofa.",
        after: 12,
      },
      {
        by: "chiara",
        says: "It is behind *your* sofa? I have been looking behind mine.",
        after: 2,
        reactions: { "😂": ["mira"] },
      },
    ],
  },
  {
    people: ["mira", "tomas"],
    hoursAgo: 27,
    lines: [
      { by: "mira", says: "214 raincoats. Does a poncho count?" },
      {
        by: "tomas",
        says: "A poncho is a tablecloth with ambitions. No.",
        after: 6,
        reactions: { "😂": ["mira"] },
      },
      { by: "mira", says: "And the one in *Le Samouraï*?", after: 2 },
      {
        by: "tomas",
        says: "Number 1. He straightens the hat first, and *then* the collar. I have slowed it down. It takes him five seconds and he knows.",
        after: 5,
        reactions: { "🧥": ["mira"] },
      },
      {
        by: "mira",
        says: "I have a print of *The Third Man* for two weeks. Come and count with your own eyes.",
        after: DAY,
      },
      { by: "tomas", says: "Porto to Zagreb for a raincoat. My wife says yes if there is cake.", after: 18 },
      {
        by: "mira",
        says: "There is cake. It is called kremšnita and it is load-bearing.",
        after: 3,
        reactions: { "🍰": ["tomas"] },
      },
    ],
  },
  {
    people: ["ines", "mira"],
    hoursAgo: 50,
    unread: { ines: 1 },
    lines: [
      {
        by: "ines",
        says: "I found the seat plan of the cinema I grew up above. Row H, seat 12 was ours because nobody could see from it.",
      },
      { by: "mira", says: "What was in front of it?", after: 15 },
      {
        by: "ines",
        says: "A column. I have seen two thirds of *Cinema Paradiso* eleven times.",
        after: 2,
        reactions: { "😭": ["mira"], "😄": ["mira"] },
      },
      { by: "mira", says: "Which third is missing?", after: 1 },
      { by: "ines", says: "The left one. I did not know there was a priest until I was thirty.", after: 2 },
      {
        by: "mira",
        says: "Come in spring. I will put you in the middle of the middle row and hold your coat.",
        after: 9,
      },
    ],
  },
  {
    people: ["adaeze", "mira"],
    hoursAgo: 75,
    lines: [
      {
        by: "adaeze",
        says: "I listened to your room last week. On the recording Luka sent round. There is a hum at 50 Hz and somebody with a very good coat.",
      },
      { by: "mira", says: "How can you hear a coat?", after: 12 },
      {
        by: "adaeze",
        says: "Lining. Silk. Row four or five. When the lights go down she takes it off slowly so as not to disturb, which takes so long that it disturbs.",
        after: 3,
      },
      {
        by: "mira",
        says: "That is Mrs Horvat. She has come every Thursday since 1991. I will tell her she is in the sound mix.",
        after: 5,
        reactions: { "❤️": ["adaeze"] },
      },
      { by: "adaeze", says: "Please do. And ground the amplifier.", after: 1, reactions: { "🫡": ["mira"] } },
    ],
  },
  {
    people: ["yusuf", "tomas"],
    hoursAgo: 9,
    unread: { tomas: 1 },
    lines: [
      {
        by: "yusuf",
        says: "Night shift report: *In a Lonely Place*, between 02:10 and 03:44. Nobody at the depot. I forgot the road completely, which as you know is my highest mark and also why I watch parked.",
      },
      { by: "tomas", says: "The best break-up in the whole of noir and nobody fires a gun.", after: 35 },
      {
        by: "yusuf",
        says: '"I was born when she kissed me." I said it to the ticket machine. It printed a ticket.',
        after: 4,
        reactions: { "😂": ["tomas"], "🎟️": ["tomas"] },
      },
      { by: "tomas", says: "Frame it.", after: 1 },
      { by: "yusuf", says: "Raincoat?", after: 20 },
      { by: "tomas", says: "No raincoat. Camel hair. I have a second list.", after: 2, answers: 5 },
      { by: "yusuf", says: "Of course you have.", after: 1 },
    ],
  },
  {
    people: ["mateus", "ines"],
    hoursAgo: 31,
    lines: [
      {
        by: "mateus",
        says: "Cinema number 38 found. It is a church now, and they have kept the ticket window. The pastor sells nothing through it but stands there on Sundays.",
      },
      {
        by: "ines",
        says: "Mine is a bank. They kept the ticket window as well. It is where one is told about interest.",
        after: 26,
      },
      {
        by: "mateus",
        says: "We should make a map. Churches green, banks red, car parks grey.",
        after: 5,
        reactions: { "🗺️": ["ines"] },
      },
      {
        by: "ines",
        says: "And gold for those that came back. There are three in Lisbon. I will start with gold.",
        after: 3,
        reactions: { "💛": ["mateus"] },
      },
    ],
  },
  {
    people: ["callum", "mira"],
    isRequest: true,
    hoursAgo: 14,
    unread: { mira: 2 },
    lines: [
      {
        by: "callum",
        says: "Hello Mira, we have not met. I read your note on reel changes. I am drawing a diagram of *Primer* and have got as far as the storage unit. A projectionist told me once that he ran two of the reels in the wrong order and *nobody complained*. Was that you?",
      },
      { by: "callum", says: "If it was: no judgement. I only need to know which two.", after: 4 },
    ],
  },
  {
    people: ["wren", "tomas"],
    isRequest: true,
    hoursAgo: 40,
    unread: { tomas: 1 },
    lines: [
      {
        by: "wren",
        says: "hi! my cat is in a yellow sou'wester in my new film. it is 40 seconds long. is she a raincoat",
      },
    ],
  },
];
