import type { DemoArticle } from "./article";

/** On what is heard. */
export const sound: DemoArticle[] = [
  {
    by: "adaeze",
    title: "Thirty seconds of nothing",
    subtitle:
      "At the end of each scene I ask a whole crew to stand still and be quiet. They think I am odd. Then they see the film.",
    tags: ["Sound", "Craft"],
    series: "listening",
    daysAgo: 90,
    body: `No room is silent. A kitchen hums at one pitch and an office at another. There is the fridge, there is the road, there is the particular way that a wall gives your breath back to you. You do not hear any of it until it is missing, and then you hear nothing else.

That is why, when a scene is finished and everybody wants their lunch, the sound recordist puts up a hand. *Room tone, please. Nobody moves.* Forty people stop where they are, with cables over their shoulders and forks in the air, and I record thirty seconds of a place with nobody doing anything in it.

## What it is for

A scene that lasts two minutes was shot over a day. Between one line and its answer there may be four hours and a thunderstorm. Cut the picture and the eye forgives it. Cut the sound, and the air itself jumps: a dull room, a bright room, a dull one again, as if someone were opening and closing a door behind your head. So the editor lays the tone underneath, one unbroken piece of that room's nothing, and the four hours close up.

It also fills the holes. When a word is taken out because of a cough, what remains is not silence. It is a hole in the shape of a cough. True digital silence in the middle of a scene is frightening. The body takes it for deafness.

## What it taught me

I collect them. I have a dry courtyard in Kano and a hotel corridor in Rotterdam, I have a school in Enugu an hour after the children left. Now and then I play one with my eyes closed, and I could tell you how high the ceiling was.

Robert Bresson wrote that the sound film invented silence. I used to think that was a clever thing to say. Now I think it is a plain report from somebody who had stood in a room with his hand up. Before 1927 a film had no silence in it, only an orchestra that had stopped. It took a microphone to find out that stillness has a sound, that each one is different, and that you must ask for it politely, while they are all still there.

*Thank you, everybody. That's lunch.*`,
  },
  {
    by: "adaeze",
    title: "Jack Foley's shoes",
    subtitle:
      "The footsteps you hear in a film were nearly always made by somebody else, later, in a room full of gravel.",
    tags: ["Sound", "Craft", "History"],
    series: "listening",
    daysAgo: 74,
    body: `When Universal had to turn *Show Boat* into a sound film in a hurry, at the end of the nineteen-twenties, it had a picture that had been shot without a microphone anywhere near it. A stuntman and prop man of the studio, Jack Foley, went onto a stage with a few colleagues while the picture ran on a screen, and they performed its noises to it in one go: clapping, walking, moving cloth. The orchestra was playing in the same room at the same time.

He went on doing it for some thirty years. His name became the name of the craft, and in the credits you can read that somebody is a *Foley artist*, which is a rare honour. There is no verb *to hitchcock*.

## Why not simply record it

Because on the day the microphone is pointed at a mouth. The better a recordist does her work, the less you hear of anything but words. And what you do hear is true and wrong: a real punch is a small wet pat, and a real sword is cutlery.

So later, in a room with squares of concrete, parquet, sand and gravel let into the floor, two people watch the picture and walk it. They walk all of it, everyone, one character at a time. It is said of Foley that he had thousands of miles in his legs, all of them on the spot. He is supposed to have said that you cannot just walk: you must act the walk. Women were as easy for him as men; a bad knee was harder.

## The kitchen

The rest is cooking. Celery is bones. Cornstarch in a leather pouch is snow, and it is better than snow, because snow recorded in snow sounds like an animal eating. Gloves with paper clips taped to their fingers are a dog on lino. A wet chamois leather is anything you would rather not think about.

## What is gained

I record for documentaries, where adding a footstep is a moral question. I have sat in a mix and been asked whether we might have *a bit of goat*. There had been a goat. It had stood there for a whole take without saying anything. We decided that it had not been that kind of goat.

But I go to the cinema like everybody else, and I want my footsteps. When someone crosses an empty church at night and each step arrives, whole and close, a beat before the echo, I know that nothing about it is real. It was a man in his socks with a shoe on each hand. My neck does not know.`,
  },
  {
    by: "adaeze",
    title: "The scream that everyone knows",
    subtitle: "How six seconds of a man and an alligator got into several hundred films.",
    tags: ["Sound", "History"],
    series: "listening",
    daysAgo: 59,
    body: `In 1951 Warner Bros. made *Distant Drums*, a western in the Everglades. In it a soldier wading through a swamp is taken by an alligator, and somebody had to scream for him. A handful of screams were recorded in one go, short ones, each a little different. They were put into the studio's library, where sounds go to wait.

Two years later one of them was used in *The Charge at Feather River* when a man called Private Wilhelm takes an arrow in the leg. After that it lay about in the library and was used now and then, as a hammer is: because it was there.

## A student listens

Ben Burtt, who would become one of the great sound designers, noticed as a young man that the same person seemed to be dying in a great many films. He started to keep a list, and he gave the voice a name, after the private. When he was hired for *Star Wars* he went looking for it in the studio archive, and found it under a label that says all that needs saying: *man being eaten by alligator*.

A stormtrooper falls into a chasm with it. Then it was in the next one, and in the *Indiana Jones* films, and other sound editors who recognised it began to answer. It became a handshake. It has been in fantasy, in cartoons, in comedies, in things where nobody ought to be falling off anything.

## Whose it was

Nobody had written it down. Burtt later turned up a call sheet which makes it likely that it was Sheb Wooley, an actor and singer who is better known for having had a hit with a song about a one-eyed, one-horned, flying purple people eater. If it was, then he died on screen more often than any man who ever lived, and for most of those he was not paid.

## Why I wince

I admire how it began: a listener, alone, with a list. It is what each of us does who works in sound. We recognise a door.

But the handshake has grown so firm that the audience feels it. A man goes off a tower and half of the house laughs, because they know him. The scream no longer says *he is falling*. It says *we who made this have seen films*. There is a moment in any tradition when the quotation marks become audible, and I think that this one should be allowed to climb out of the swamp, dry its trousers, and go home.`,
  },
  {
    by: "marguerite",
    title: "The year the camera stood still",
    subtitle: "In 1929 films learned to talk and forgot how to walk. A few people refused.",
    tags: ["Sound", "History"],
    series: "listening",
    daysAgo: 44,
    body: `Watch *Sunrise*, from 1927. The camera goes through a marsh at night, over a fence, round a tree; it has the ease of somebody who has had two glasses of wine and no more. Then watch almost anything from two years later. Four people stand round a vase. They speak to the vase. It is no mystery where the microphone is.

## The icebox

Cameras made a noise like a sewing machine. Until then nobody had minded. Now they were put into booths on wheels, padded, with a window of thick glass, and the cameraman was put in with his camera. They were called iceboxes by people who had never been inside; by noon it could be so hot that the operator was let out in a faint. A camera in a box does not follow anyone over a fence.

So you set up three or four of them and shot the scene from beginning to end, as one films a play. The sound was made in one piece and could hardly be cut. I have accompanied silent films for twenty years and I am not neutral in this matter, but you can see it on the actors' faces. They have become afraid of the furniture.

## Those who refused

Rouben Mamoulian came from the theatre to make *Applause* in 1929, and insisted that the camera move and that two sounds be recorded at once: a mother's song and a daughter's prayer, on two microphones, mixed. He was told that it could not be done, and then that it had been.

Dorothy Arzner was making *The Wild Party* with Clara Bow, who had never been recorded and was terrified. To let her move, Arzner had a microphone hung from a pole, to be carried after her. Several people are said to have thought of that in the same year. It does not surprise me. Give anybody a frightened actress and a long stick.

René Clair, in Paris, disliked the whole business, and so he made *Under the Roofs of Paris* with as little talk as he could. People argue behind a glass door that has been shut, and we watch their mouths. It was a joke about the talkies made inside of one, and it is lighter on its feet than anything else of 1930.

## And then

In two or three years it was over. Cameras were given padded jackets instead of a house; sound could be cut and mixed. The vase was sent back to props.

When people ask me why the last silents are so good, I say that no art form is ever better than in the year before it is told that it will not be needed. And when they ask whether something was lost, I play them the marsh.`,
  },
  {
    by: "marguerite",
    title: "How to play for a film that does not know you are there",
    subtitle: "Notes from a piano under a screen, for anybody who is thinking of starting.",
    tags: ["Sound", "Silent film", "Cinemas"],
    daysAgo: 12,
    body: `You sit with your back to the audience and your face to a picture that was finished a hundred years ago. It will not wait for you, and it has never heard you. This is most of what there is to know, and it takes about ten years.

**Watch it first.** If you cannot, watch the actors' shoulders. They rise before anything happens.

**Do not play what can be seen.** If a man falls downstairs, everyone can see that he is falling downstairs. Play that he had been so looking forward to the party.

**Learn to stop.** The audience will forgive wrong notes, which they take for the twentieth century. They will not forgive you for playing all the time. Two bars of nothing, with your hands in your lap, at the moment when she reads the letter, is the loudest thing that you own.

**Have five things ready.** A walk, a worry, a dance, a storm, and something for the sea. With these you can get through anything. In the old days there were printed collections of them for exactly that; the one of Ernö Rapée had an index in the margins, so that the pianist could turn from *aeroplane* to *battle* to *birds* without taking his eyes from the screen.

**Keep your tunes short.** A melody wants to be finished. The cut comes when the cut comes. If your phrase is eight bars long and the scene is five, you will be in the bedroom with the music of the street. Four notes are enough. If they are good, you can wear them inside out.

**Love the bad ones.** In each programme there is a film that nobody remembers why they kept. That is the one that needs you. *Sunrise* has managed without me.

**Eat beforehand.** Somebody's stomach is always heard in the quiet scene, and it ought not be that of the orchestra.

I am asked whether it is strange to play with the dead. I do not find it so. They are very good to play with. They come in at the right time, they never look at the clock, and when the light goes on they have already left, so that one is spared the conversation.

The radiator in our hall gives a crack at about twenty to nine. For years I fought it. Now I put it into the score. It is in E flat.`,
  },
];
