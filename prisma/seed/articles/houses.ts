import type { DemoArticle } from "./article";

/** On places, and on what is shown in them at night. */
export const houses: DemoArticle[] = [
  {
    by: "tomas",
    title: "Noir for people on the night shift",
    subtitle: "Five films for the hours between two and five, in order of how wet they are.",
    tags: ["Noir", "Lists"],
    daysAgo: 84,
    body: `I keep a list of raincoats. It is at two hundred and fourteen. People send me photographs. It has taught me one thing, which is that nobody in these films is ever properly dry, and that the wet has degrees.

**Damp: *Double Indemnity*, 1944.** Los Angeles, and the sun shines for most of it, through blinds, in bars. He is an insurance man and should know the odds. Billy Wilder wrote it with Raymond Chandler, and they could not stand one another; you can hear it in the dialogue, which is two people being clever at each other until somebody is dead. At five in the morning he sits in an office and talks to a machine. We know from the first minute that he didn't get the money and he didn't get the woman. It's a great comfort on the night shift to know how a thing will end.

**Wet: *Out of the Past*, 1947.** Robert Mitchum has a petrol station in a town with trout, and wears his trench coat to bed, as far as I can see. Somebody drives up who knew him by another name. Nicholas Musuraca photographed it, and he'd light a room with a single lamp and then take a bit away. Mitchum, asked to be worried, says *Baby, I don't care.* I have tried to say it at work. It did not help.

**Streaming: *The Third Man*, 1949.** They hosed down the cobbles of Vienna before every take, so that there would be something for the light to lie on. It's not rain, it's vanity, and it was right. Everyone remembers the zither and the doorway. I'd like to put in a word for the little boy with the ball.

**Soaked: *Night and the City*, 1950.** Jules Dassin had been told that he would soon be on the blacklist, and he made this in London in a hurry. Richard Widmark runs. He's been running since before the titles. He has a scheme with wrestlers. Each person whom he meets could save him for ten pounds, and he always wants twenty.

**Drowned: *Detour*, 1945.** Edgar G. Ulmer made it for next to nothing in a matter of days, and it shows, and it doesn't matter. Fog stands in for New York because there was no New York. A man hitches west, and the driver dies on him, and no one will believe that he did not do it. Then he gives somebody a lift. Ann Savage turns her head and looks at him, and it's the worst look in American film. He's not even that wet. It is only that he'll never be dry again.

After that, go out and look at the street for a while. The bakers are up. Someone has hosed it down for you.`,
  },
  {
    by: "olek",
    title: "How popcorn bought the cinema",
    subtitle: "They did not want it in the building. Then came the Depression.",
    tags: ["Cinemas", "History"],
    daysAgo: 65,
    body: `In the twenties a picture palace had carpets that had been woven for it, a chandelier, pages with white gloves. It took its manners from the opera. In such a house you did not eat. Besides, films were silent, and popcorn is not.

It was sold outside. Charles Cretors had built a steam machine in Chicago in the eighties and nineties that could be wheeled to where people were; and people were in front of the cinema. They bought a bag and went in with it under their coats. There were houses with a notice asking them to leave it at the cloakroom.

## Two changes

The first was sound. Once the screen was louder than the audience, a rustle mattered less. And talking films brought in people who had found it tedious to read.

The second was that nobody had any money. A bag of popcorn cost five or ten cents, and it cost the seller almost nothing: a sack of kernels lasted him for years, they say. In the Depression it was the one luxury that got no dearer. First the managers let the street sellers stand in the lobby, for a rent. Then they did their sums. Ticket money goes back to whoever owns the film, by the larger part; of the popcorn, it all stays. Cinemas which sold it came through the thirties, and many of those too proud to do so didn't. There is a story of a chain in Dallas that put machines in eighty of its theatres but kept them out of its five best. The five went into the red.

## Sugar

Then there was a war and sugar was rationed. No sweets, no chocolate; but salt was free and maize was plentiful. By 1945, it is estimated, more than half of all the popcorn eaten in America was eaten in the cinema. The machines had come in by the street door and now they had the middle of the lobby, with lights.

## What you are buying

So when you pay for a bucket what you could have paid for a lunch, you aren't being robbed, or not by the usual suspect. You are paying for the seat. The film company has taken its part of the ticket; the rest is heating. That paper bucket is the rent.

I worked behind such a counter as a student, in Kraków. What I remember is the hour after the last show had started: the machine ticking as it cooled, the lobby empty, a smell of butter that has never met a cow. Through the doors came the sound of a thousand people not leaving. They'd paid for that, I thought. I had a handful. It was, I must say, very good.`,
  },
  {
    by: "siobhan",
    title: "There is always something in the bog",
    subtitle: "A short field guide to folk horror, with suitable footwear.",
    tags: ["Horror", "Lists"],
    daysAgo: 55,
    body: `Horror is mostly indoors. There is a house and you should not be in it. Folk horror is the other kind: you're in a field, the sun is out, people wave. You should not be in that either.

Three British films are always named, as if they were saints. *Witchfinder General*, of 1968, made by Michael Reeves at twenty-four, in which there is no witch at all, merely a man with a warrant and a county that finds him useful. *The Blood on Satan's Claw*, of 1971: a plough turns up something with fur on it, and the children start a new game. And *The Wicker Man*, of 1973, where a policeman from the mainland comes to look for a missing girl upon an island of people who are so nice to him.

The name came later. Piers Haggard, who directed the second, used it about his own film in an interview in 2003, and Mark Gatiss made it common in 2010 with a history of horror on television. It had been there for as long as people have had neighbours.

## How to know one

**Somebody comes from elsewhere.** He has a letter, a form, a theory. He's from the town, the church or the council.

**The land is in on it.** It isn't haunted: that would be a guest. It's the landlord.

**They're happy.** This is the important one. In an ordinary horror film people are afraid. Here only one person is afraid, and everybody else is having a lovely day.

**It has happened before.** There's a song about it. You've been humming it since the ferry.

## Farther afield

People call it an English thing, and being from Galway I'm glad to let them have it. But look at *Viy*, from the Soviet Union, in 1967, where a student has to pray for three nights over a dead witch, with effects by Aleksandr Ptushko that still make a room go quiet. Look at Kaneto Shindō's *Onibaba*, of 1964: two women, a war, a hole in the ground, and grass over their heads which never stops moving. The grass alone would be enough. In Finland there was *The White Reindeer* as early as 1952, a woman who married badly and went to a stone for advice.

## Why now

Every few years it comes back, and someone asks why. I think it's simple. It comes back when people suspect that the ones who smile and the ones who decide are the same, and that the date has been fixed for a while.

I watched *The Wicker Man* again last May, in a village hall, in a wet field. There was a raffle. I won. I've not gone to collect it.`,
  },
  {
    by: "yusuf",
    title: "Two films a shift",
    subtitle: "Notes from the last seat of a parked bus.",
    tags: ["Cinemas", "Essays"],
    daysAgo: 1,
    state: "review",
    body: `I drive the 42 in Izmir, nights. Between the ten past two and the twenty to four there's nothing to drive, and the bus stands in the depot with the lights off. I've a tablet that I prop against the fare box. This is my cinema. It has forty-one seats and I know which of them is best: the last on the left, over the engine, since it keeps warm for an hour.

The critics talk about the conditions a film should be seen in. I have thought about that. Mine are bad in a consistent way, and so I believe that I can compare.

## What survives

Faces survive. You'd think that the big films would lose the most on a small screen, and it's the reverse: those have been built so that you can't miss anything. It's the quiet ones in which somebody, far off, puts down a cup. On a tablet it is a cup of three pixels. And still, in *Late Spring*, I saw him peel that apple and stop. I could have covered it with a thumbnail.

Voices survive, in good headphones, better than in most halls.

What does not survive is scale of the other kind: not how large it is, but how small I am. I saw *Once Upon a Time in Anatolia* in a real theatre when it was new, three cars with their lamps on, going through hills at night. I drove a bus home behind that film for about a year. In the depot, it's three cars.

## What the bus adds

You know that the seats are empty and they have been full. There's a glove, there is always a glove. Somebody has drawn a heart in the wet on the window and at half past two it's still there, running. Then someone on the tablet says that she'll wait for him at the station. Well. They have no idea how well that goes, with me, where I am.

My rule is how much I forget the road. After most I start her up, go out through the gate, and I'm a driver. After some I have to sit for a moment and read the number over the windscreen, in order to know which way to turn.

## The other passengers

A colleague on the 17 has started to join me. He likes the ones with sharks. We take turns. He sat through the apple without a word. When it was over he said: *He should have told her to stay.* I said, that was the film. He said, *I know it was the film.* And then he went out and stood for quite some time next to the 17.`,
  },
  {
    by: "ruth",
    title: "What the double feature was for",
    subtitle: "Two films for the price of one, a court case, and the end of the B picture.",
    tags: ["History", "Cinemas", "Business"],
    daysAgo: 29,
    body: `In the Depression a third of American cinemas closed. Those that stayed open gave away plates: a saucer one week, a cup the next, so that you had to come for a year to get the set. They had bingo. They had a car on the stage. And they had a second film.

By the middle of the thirties most houses in the country were showing double features. The first picture had stars and was rented for a share of what came in. The second was rented for a flat sum, often quite small, and so whoever made it knew to the dollar what it would earn. If you know what you will earn, you know what you can spend. That's a B picture: not a bad film but a film with a ceiling.

## Life under a ceiling

It had to run for about an hour and ten minutes. It had to be shot in two weeks or so, on whatever stood there from the last big one. It needed a title. Beyond that nobody much cared, and there lay its freedom. Val Lewton at RKO was given titles by the front office, *Cat People*, *I Walked with a Zombie*, and a small budget; he and Jacques Tourneur left the monster in the shadows, which cost nothing, and made some of the most delicate films of the forties. Whole studios did nothing else. The street in Gower Gulch was named for the cowboys who stood about there in costume, and waited for a B western to need a few.

## Block booking

The big studios didn't just make films; five of them owned the theatres. And a theatre that belonged to someone else had to take the whole year's output in a block, unseen, if it wished to have the one with Gable. So the B picture was certain of its place. Somebody was always forced to take it.

In 1948 the Supreme Court decided in *United States v. Paramount Pictures* that this had to stop. The studios had to sell their theatres, and each film had to be rented on its own merits. It is hard to be against that. But a film that has a sure place can be modest, and one that has to fight for it can't. Within ten years the hour-and-ten-minute picture had gone to television, and was cut into parts and called an episode.

## What was lost

I'm a lawyer, and I think that the court was right. I also run a film club in a library. On the first Thursday we do two, a long one and a short, and it's the short about which people argue in the car park. Nobody had come for it. That's the condition. You can't be surprised by what you chose.`,
  },
  {
    by: "esther",
    title: "The clock without hands",
    subtitle: "On growing old with Wild Strawberries.",
    tags: ["Directors", "Essays"],
    daysAgo: 15,
    body: `I first saw it at twenty, because I'd been told to. There was an old man who has bad dreams in a car. I thought: poor thing. I thought that it was about him.

Isak Borg is seventy-eight and a professor of medicine, and on this day he's to be given an honour in Lund. He could fly; instead he gets up at three in the morning and decides that he will drive. His daughter-in-law comes along, who doesn't care for him, and says so. They stop at a house where he spent his summers. They pick up some young people. They pick up a married couple and put them down again, because they cannot be borne. That is the film, and it was made by Ingmar Bergman in 1957, before he was forty. I don't know how he knew.

## The dream at the start

A street in bright light, nobody in it. A clock over a shop which has no hands; he takes out his watch and it has none. A hearse with no driver catches on a lamp post, rocks, loses a wheel. The coffin slides out, and from it a hand takes hold of him, and it's his own.

At twenty I admired it. At fifty I noticed how still it is: what is frightening is not the corpse but there being so much light and no time in it. I am seventy-four now. When I saw it in the spring I found that I was looking at the shop. It's an optician's, and it has a big pair of eyes hanging out in front, and one of them is damaged. I'd never seen it before.

## Victor Sjöström

Borg is played by Victor Sjöström, who had himself been one of the great directors of the silent film; *The Phantom Carriage*, *The Wind*. He was seventy-eight in truth, and unwell and often forgot his lines, and he had been promised that he could be at home each day by a quarter past five for his whisky. Bergman tells that in the last scene he was in a foul temper, because it had got late. Then the camera was set going, the sun was low, and his face opened. You can see it. That is not acting, it's weather.

## What they were doing there

He goes again and again to the place where the wild strawberries grow and watches people who are young, and they don't see him. When I was twenty I looked at them. At fifty I looked at him while he looked. And now, and I wasn't expecting this, I've begun to look at the daughter-in-law, Ingrid Thulin at the wheel, smoking although he's asked her not to. She tells him the truth, in the nicest voice. She drives him the whole way, and back. At the end he says that he likes her, and she says that she likes him.

A girl in our library sat beside me. She was twenty or so. When the lights went on she said, *poor thing*. I said yes. She will see it later.`,
  },
  {
    by: "violet",
    title: "A cinema of one's own",
    subtitle: "We bought forty seats from a bankrupt bingo hall. This is what we should have known.",
    tags: ["Cinemas", "Essays"],
    daysAgo: 7,
    body: `There are six of us, and none had ever run anything larger than a dinner. The village had a chapel with a good roof and no congregation. It also had a bus that went into town at ten in the morning and came back at three, so that nobody under seventeen or over seventy had seen a film in a room with other people for years.

We have now been open for eleven months. Here's what I would tell us.

**The dark is the expensive part.** We thought it was the projector. You can borrow a projector. But a chapel has windows, that being rather the idea, and they are each a different shape. It took four hundred square feet of felt and a ladder which nobody's insurance liked.

**Then comes the sound.** A room that has been built so that God can hear everyone isn't one in which anyone can hear Humphrey Bogart. Hang something up. We have eleven duvets on the back wall behind a curtain. They were given. One has rabbits on it, and it's known.

**Seats are bolted to each other.** Nobody tells you. They came in rows of five, by lorry, at night, in the rain, and the door is as wide as four.

**Ask for the licence first.** The public showing of a film is a right which somebody holds, and they are usually quite pleasant on the telephone, and there are companies who do nothing else but rent it to places like us. It costs what about twenty tickets bring. We sell about thirty. The rest is tea.

**Choose what you can stand behind.** In the first months we tried to guess what people would like. They came, and were polite. Then Dilwyn, who has the garage, asked whether he could show *The Wages of Fear*, and stood up in front and told us what it's like to drive a lorry with something on the back. Since then whoever picks the film has to say why. It may take no longer than three minutes. It is frequently better than the film.

**Put the light on slowly.** It is the last thing that you do for them and they'll remember it. Ours goes up over about a minute. Nobody speaks until it's halfway.

**The heating is on a coin meter.** It's the one thing we haven't solved. Around the end of the second reel there is a clunk. Whoever sits next to it knows what to do, and everybody else passes down a pound. I'd not have put that in the plan, and now I wouldn't take it out. There we sit in the dark, forty of us, in a row of fives, paying to go on.`,
  },
];
