import type { DemoArticle } from "./article";

/** On how it is done. */
export const craft: DemoArticle[] = [
  {
    by: "arjun",
    title: "A match, then the desert",
    subtitle:
      "The most famous cut in the cinema was going to be a dissolve. Then somebody looked at it on the bench.",
    tags: ["Editing", "Craft"],
    daysAgo: 86,
    body: `Lawrence holds a burning match before his face. He has a trick: he lets it burn down to his fingers, and the trick, he has explained, is not minding that it hurts. Now he lifts it, purses his lips, and blows. And there is a sky, red and empty, the width of the world, and we wait for the sun.

It is one splice. Sixty years later people still talk about it as if it were an event of nature.

## How it got there

In the script of *Lawrence of Arabia* it was a dissolve, as everything was in 1962: the match would melt slowly into the desert. To make a dissolve, the laboratory printed two shots over each other, and that took time. Until it came back, the editor had the two pieces hung end to end, with a mark of wax pencil where the dissolve would go. So Anne V. Coates ran the scene for David Lean on the cutting bench without it. And there it was.

They both liked it. Lean had been seeing French films, in which people went from place to place without so much as a by-your-leave. He told her that it was nearly perfect, and to take it away and make it perfect. By her own account she took off two frames.

Two frames are a twelfth of a second.

## Why it works

Because of the breath. If you cut as he begins to blow, we see only a change of place. If you cut after the flame is out, it's a full stop. What she found was the moment when his breath has been let go and the flame does not know yet. The desert comes on his breath. He blows out the light and the sun rises; and nobody sitting there thinks of it as a symbol, because they're too busy feeling how hot it has become.

Then the sound: he blows, and then there is almost none. It takes a great deal of confidence to follow a small sound with a smaller one.

## On the bench

I cut advertisements, mostly for tea. In my first month I asked an old editor how she knew where to go out of a shot. She said, *when I've got what I came for.* I wrote it on the wall.

Then I saw that sequence again in a proper theatre in Mumbai, and timed the sunrise after the cut. It is held for what feels like forever. Nothing happens except that a line of light thickens. He had got what he came for quite a while back. He stayed because he had been blown there, and wanted us to know how far it was.

I went home and took two frames off the tea.`,
  },
  {
    by: "noor",
    title: "The same face three times",
    subtitle: "The most influential experiment in film is one that nobody can show you.",
    tags: ["Editing", "History"],
    daysAgo: 77,
    body: `Some time around 1920 Lev Kuleshov, who was barely twenty and taught in Moscow, took a piece of an old film in which the actor Ivan Mosjoukine looks at something. He cut it together with a plate of soup; with a coffin; with a third thing, which according to who tells it was a woman on a divan, or a little girl with a toy bear. He showed it. And people admired how the actor looked hungrily at the soup, in grief at the dead, with desire or with tenderness at the third. It had been the same shot each time.

Everybody who has ever taken a class about film knows this. It is a very good story. The difficulty is that the film does not exist.

## What we have

We have the memory of Pudovkin, who was his pupil, and who described it in a lecture in London in 1929: soup, coffin, girl with bear. We have Kuleshov himself, who told it differently at different times, now and then with a man who has just come out of prison and sees bread. The reel is lost. So we don't know how many people were in the room, whether anybody asked them, or whether it was rather more of a demonstration than an experiment. In those years in Moscow raw film was so scarce that his workshop rehearsed *films without film*, and it was natural to think hard about what could be had from a piece that one already owned.

Psychologists have since tried it again. In some of the attempts it hardly worked. In others, better made, it did: people who see a neutral face after something sad do report that it is sadder, though not by as much as the story would like.

## Why we tell it

Because anyone who has sat at an editing table has seen it happen. You have a close-up left over, shot while the actress was waiting for somebody to move a lamp. You put it behind a bad line, and all at once there is the whole marriage.

And because it says something frightening so politely. It says that the face is not where the feeling is. We put it there. We had it with us when we came.

Hitchcock, explaining it on television, used himself: he looks, we see a mother with her child, he smiles; a kind old man. Then the mother is taken out and a young woman in a bikini put in. He looks; he smiles. *What is he now?* he asks.

I've come to think it is fitting that the reel should be lost. Somebody shows us the blank face of a strip of film that nobody has seen, puts it next to the twentieth century, and we look at it and say: how much he knew.`,
  },
  {
    by: "delphine",
    title: "Forty-two characters",
    subtitle: "What a subtitler leaves out, and why you will never miss it.",
    tags: ["Craft", "Language"],
    daysAgo: 62,
    body: `A person who is talking in a film says about three words in a second. A person who is reading, while also looking at faces, takes in rather fewer. In the gap between the two I have earned my living for nineteen years.

## The box

You have two lines. In each there are some forty characters: thirty-seven at the old television stations, forty-two for most of the people who pay me. It has to stay for a second at least, or it is only a flash; after about six everyone has read it twice and begins to wonder whether the machine has stopped. Between one and the next must be a tiny gap, two frames or so, so that the eye notices that it is new. And you don't leave a title standing over a cut if you can avoid it, because when the picture changes, the eye jumps back to the beginning of the line and reads it again without being asked.

Into this you put *I never said that I wouldn't have come if you had only once had the decency to ask me.* There are two seconds. What I wrote was: *You never asked me.*

## What goes

*Well, you know, I mean* goes. Names go, because we can see who it is. *Yes* and *no* go, when there's a nod. Repetition goes, unless it is the point. Of each sentence you keep what the answer will be an answer to.

What stays is rhythm. The title must come when the mouth opens. If it comes earlier you've told the joke before the comedian; half of the house laughs, and then they hear the line. I have ruined scenes by five frames. No one wrote to complain. They just liked the actor less.

## What can't go

Politeness. French has *tu* and *vous*; English has nothing. There is a scene in which two people who have been married for thirty years and loathe each other go back to *vous*. I sat before it for a whole day. In the end I had her call him *Mr Lefèvre*.

Swearing, which is stronger when it is read. One in three is plenty.

And songs. If they are sung in order to be understood then you translate. If they're sung to be sung then you leave the people alone.

## Nobody

At a festival once, a woman beside me, at the end, with tears on her face, said to her friend: *It's odd, after ten minutes I forgot that it was in Hungarian.* I nearly introduced myself. Then I thought of what the best title is. It's the one of which you'd swear, afterwards, that she had said it.`,
  },
  {
    by: "parisa",
    title: "The colour that was kept in grey",
    subtitle: "How The Umbrellas of Cherbourg was saved by three reels of black and white.",
    tags: ["Colour", "Archives", "Musicals"],
    daysAgo: 37,
    body: `It rains, and from above we see umbrellas cross the cobbles, red, yellow, blue, a black one, a pram. Jacques Demy's *The Umbrellas of Cherbourg* is from 1964. Each word in it is sung, down to the price of petrol. And every wall is a colour that no wall has ever been: the wallpaper is striped like sweets, and her dress matches it.

For years that was hearsay. Those who saw the film in the eighties saw something brown.

## Why films fade

The old Technicolor was printed with dyes, like a poster, and hardly fades at all. But it needed a camera the size of a cupboard. From the fifties on nearly all films were shot on a single strip that carried three layers of colour in itself. It was cheaper and lighter, and nobody who bought it was told that it would not last. The layers don't go at the same speed. Blue and yellow leave first. After ten or twenty years what's left is the last to go, a kind of rose, so that a whole era of cinema looks as if it had been seen through a glass of cheap wine.

A musical set in a garage can survive that. This one could not. The colour was its orchestra.

## The grey reels

Demy had known. When the film was finished he had separations made: the negative was copied three times onto black and white, once through a red filter, once through a green and once through a blue. Grey does not fade. Each of the reels looks like an ordinary black and white film, except that in one of them her coat is bright and in another it's dark. Put them together again, each in its own light, and there is the coat.

It was expensive and it was not the custom. He did it because he had seen others fade. In the nineties, after his death, Agnès Varda, to whom he had been married, had a new print made from those three, and Michel Legrand's music was mixed again from the original tracks. I saw it at seventeen. I had always thought it a sad film that was rather pink.

## Keeping

I restore textiles; it's nearly the same trade. There also you learn that the light which lets you see a colour is what takes it away. There are two ways of dealing with that. You can shut it in a drawer and not look. Or you can do what he did: write down each of the colours separately, in something that lasts, in a form no one would want to look at; and trust that someone will come, who loves it, and knows how to add.`,
  },
  {
    by: "priya-raman",
    title: "The song is not an interruption",
    subtitle: "A choreographer's defence of six minutes on the roof of a train.",
    tags: ["Musicals", "Craft", "India"],
    daysAgo: 18,
    body: `I am told about twice a year, by kind people, that they love Indian films *apart from the songs*. I say that I love the opera, apart from the singing.

A song is not where the story stops. It is where it stops pretending. For an hour two people have said what can be said in front of a mother. Now we go where it can be said at all.

## How it is made

The song is often first. It's written and recorded before there is a set; the director and I get it with the singer's breath already in it, and have to find out who is breathing. Playback is no secret: everyone in the hall knows that Lata Mangeshkar is singing and that someone else moves her lips. It's a contract. One gives her voice, the other one her face, and between them they make somebody who could not exist.

Guru Dutt understood it better than anyone. In *Pyaasa*, in 1957, the hero's songs are poems which he really has written; people in the story talk about them. In *Kaagaz Ke Phool*, two years later, the first Indian film in CinemaScope, there's a song that two people do not sing. They stand apart in an empty studio. A shaft of light comes down between them like a third person. The voice belongs to neither. They have not said a word to one another, they'll never say it, and after those few minutes you know that they are ruined.

## The train

*Dil Se..*, from 1998. Mani Ratnam, music A. R. Rahman, and for the dance Farah Khan. A young man misses a train, meets a woman on the platform, gets her some tea, and she has gone. That's all, and the next thing we see is him on the roof of a narrow-gauge train in the Nilgiri hills, along with some dozens of people, dancing.

It was done there, on the train, while it moved. There are no tricks that help you if you stand on the roof of a train. They were tied on at the ankles in part. Look at the knees: those people aren't bouncing for style, that is suspension. And when you work in this trade you see what she did: since nobody can travel sideways, all of the dance goes into the arms and up, and all of the travelling is done by the mountains.

It tells us nothing of the plot. It tells us that from this moment he'll be no use to anybody on level ground.

## For those who are still not persuaded

Take it out. Cut the six minutes and run the picture: man meets woman, misses her, sees her again. You will find that he's a nuisance. With the song, he is lost. That's the information. It was too big to be said sitting down.`,
  },
];
