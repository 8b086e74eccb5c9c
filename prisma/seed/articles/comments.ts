/** What people of the demo say to a post, in the order they said it; answers stand under what they answer. */
export type DemoComment = { by: string; body: string; answers?: { by: string; body: string }[] };

/** By the titles of the posts. */
export const comments: Record<string, DemoComment[]> = {
  "What nitrate knew": [
    {
      by: "marguerite",
      body: "I have played under a nitrate print once, in Bologna. One forgets to look at the keys. The blacks are *wet*.",
      answers: [
        {
          by: "mira",
          body: "Wet is the word I was looking for and did not find. May I steal it for the talk in May?",
        },
        { by: "marguerite", body: "You may, if somebody mends my radiator." },
      ],
    },
    {
      by: "thandi",
      body: "For the class: it burns under water because the nitrate groups bring their own oxygen. Nothing to smother. Please do not let my pupils read this.",
    },
    {
      by: "yusuf",
      body: "> In the trade it was a Tuesday that somebody did not come home from.\n\nI had to put the tablet down for a while after that line.",
      answers: [{ by: "siobhan", body: "Same. And I review horror." }],
    },
    {
      by: "kenji-w",
      body: "Is there any place left where one may see a programme of it every year? I would travel.",
      answers: [
        {
          by: "mira",
          body: "A few archives have booths that are still licensed for it. They announce late and sell out by noon. I will write when I hear of the next one.",
        },
      ],
    },
  ],
  "The changeover": [
    {
      by: "camila",
      body: "Seven seconds is also about how long I let a reaction run before I trust it. I wonder now where I learned that.",
    },
    {
      by: "yusuf",
      body: "The hand that lifts itself at the tram stop! Mine reaches for the door button in the cinema.",
      answers: [{ by: "mira", body: "Then between us we could run a very good night bus." }],
    },
    {
      by: "tomas",
      body: "Confession: I read about the dots when I was sixteen and have not seen the top right-hand corner of a film in peace since.",
    },
  ],
  "Why films run at twenty-four": [
    {
      by: "olek",
      body: "In my trade it is twelve, each of them twice. People ask whether that is cheating. I show them how long a fox takes to blink.",
      answers: [{ by: "mira", body: "Your fox is the best argument against forty-eight that I know." }],
    },
    { by: "thandi", body: "The footnote made me happier than it should have." },
  ],
  "Thirty seconds of nothing": [
    {
      by: "camila",
      body: "Every editor should print this and hang it over the sound department's kettle. The number of times I have built a kitchen out of two coughs and a fridge…",
      answers: [
        { by: "adaeze", body: "I have heard those kitchens. I forgive you. Ask me for the tone next time." },
        { by: "camila", body: "There was no next time, there was a *deadline*." },
      ],
    },
    {
      by: "kenji-w",
      body: "After reading it I sat in the waiting room at Oshamambe and listened to it wait.",
    },
  ],
  "There is always something in the bog": [
    {
      by: "mira",
      body: "The shoes. Nobody ever talks about the shoes. Thank you.",
      answers: [
        { by: "siobhan", body: "Half of these films would be over in ten minutes with proper boots." },
      ],
    },
    {
      by: "luka",
      body: "||He should have known when they all smiled at once.|| We have villages like this. They have very good wine, which is how it is done.",
    },
  ],
  "The song is not an interruption": [
    {
      by: "adaeze",
      body: "I put this on with my eyes closed, as I do, and could tell where the train was in each verse. Whoever mixed that roof knew what they were about.",
      answers: [
        {
          by: "priya-raman",
          body: "I will tell him. He has waited twenty-five years for somebody to say so.",
        },
      ],
    },
  ],
  "A cinema of one's own": [
    {
      by: "ines",
      body: "Ours was bought by a bank and yours from a bingo hall. There is a sum in there that comes out even, and I intend to live until it does.",
    },
    { by: "marguerite", body: "Forty seats, and how many radiators?" },
  ],
};
