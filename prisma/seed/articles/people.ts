import type { DemoArticle } from "./article";

/** On people who made them. */
export const people: DemoArticle[] = [
  {
    by: "kenji-w",
    title: "I only make tofu",
    subtitle: "Ozu made the same film for thirty years. It got better, and so did the tofu.",
    tags: ["Directors", "Japan", "Slow cinema"],
    daysAgo: 88,
    body: `Somebody once asked Yasujirō Ozu why he did not try something different. He said that he was a tofu maker, and a tofu maker makes tofu. People want him to make curry as well, or cutlets; it would not taste good.

It is a modest remark, and it is also the remark of somebody who knows that tofu is difficult.

## The height of a mat

The first thing that everyone learns is the camera. It stands low, about as high as somebody's eyes who is kneeling on a mat. In truth it is mostly lower than that. If you sit where that camera is, you look slightly up at everybody, and the lines of the room close over them like a lid. It almost never moves. In the late films it does not move at all.

The lens was nearly always the same: fifty millimetres, neither wide nor long. His cameraman Yūharu Atsuta spent decades underneath a little tripod that had been built for him. He said that his neck had suffered, and that he would not have missed it.

## The wrong side of the line

The second thing one learns, usually from a teacher, is that he broke the rules. Two people talk; we see one, then the other; and instead of looking past each other at their partner they both look almost into the lens, almost at us. A line that ought not to be crossed has been crossed. Nobody has ever been confused by it. It was a rule for people who did not know where they wanted to sit.

## A vase, a bottle, some washing

Between scenes there are pictures in which nobody is. A chimney, a corridor, washing on a line, a boat that goes by a gap between two houses. They are not there to tell us where we are. Frequently we do not know where we are until after. I think of them as the film taking a breath, with its back turned, so that we need not see its face.

Near the end of *Late Spring* a father and daughter lie in the dark at an inn, the night before they separate. She asks something, he has fallen asleep. She smiles; there is a vase; she is close to tears. Books have been written on that vase. I can only say that I have seen the film eleven times and I am never ready for it.

## What the tofu is

A daughter is to be married. Someone must tell her so. A parent will be alone. That is nearly all that ever happens. He went on telling it while the trams became trains and the bars got neon and, in 1958, the whole world turned to colour, and he found a red kettle to put in the corner.

When he died on his sixtieth birthday they put one character on the stone: *mu*, nothing. Visitors leave bottles of sake. It is a good grave. The camera would not have to move.`,
  },
  {
    by: "thandi",
    title: "Lotte Reiniger's scissors",
    subtitle:
      "The oldest animated feature that survives was cut out of black card by a woman of twenty-four, over a garage.",
    tags: ["Directors", "Animation", "History"],
    daysAgo: 80,
    body: `She could cut anything. As a girl in Berlin she cut the plays of Shakespeare and put them on in a shadow theatre at home; she cut the actors in Max Reinhardt's company between their scenes, so quickly and so exactly that they asked for more. She did not draw first. She turned the paper, and held the scissors still.

In 1923 a banker named Louis Hagen, who had bought a large amount of raw film against inflation, asked whether she might make a full-length picture. He had a garage near Potsdam with an attic over it. It was too low to stand up in properly. She and her husband Carl Koch, with Walther Ruttmann and Berthold Bartosch and a few others, were up there for three years.

## A table of glass

The figures are card and thin lead, jointed with wire: a body, a head, limbs in pieces, and for a close-up the same person again, larger, with more fingers. They lay flat upon sheets of glass with light coming from below. The camera hung above and looked down, and took a single frame; somebody moved an arm by the width of a hair; it took another. Twenty-four of those, roughly, for one second of a prince who bends a bow. There were some three hundred thousand photographs, of which they used about a third.

To get depth she had several sheets of glass, one above another, with clouds on this one and hills on that. It is the idea that Disney's engineers would build in steel a decade later and call a multiplane camera.

## The Adventures of Prince Achmed

It was first shown in Berlin in 1926. The orchestra had come; the lens of the projector turned out to be broken, and Koch went across the city on a Sunday to find another while people waited. Jean Renoir saw it in Paris, and remained a friend for the rest of their lives.

What surprises me each time is not the skill. It is how much those people want. They are black paper and have no faces. But when the witch laughs her whole spine laughs, and when Pari Banu wraps herself in her feathers you look away. All her acting is in outline. Each gesture has to be turned until it can be read from the side, just as a dancer does.

## After

She left Germany in the thirties, came back for an ill mother in the war, left again, and worked in London, for television, on a bigger table, at the same craft. She made dozens of fairy tales. The negative of *Achmed* was lost in the battle for Berlin; we have it thanks to a print that had been sent to England.

I teach children to animate, with telephones and masking tape. In the first lesson I show ten minutes of Reiniger, and then I hand round scissors, and nobody touches a phone for an hour.`,
  },
  {
    by: "ines",
    title: "Alice Guy was there first",
    subtitle: "She asked whether she might try, on condition that her letters got typed.",
    tags: ["Directors", "History"],
    daysAgo: 71,
    body: `In 1895 Alice Guy was a secretary in a Paris firm that sold cameras. Her employer, Léon Gaumont, took her along to see what the brothers Lumière had: workers who leave a factory. It was astonishing, and she found it a little dull. She had been brought up in her father's bookshop. She thought that one might tell a story with it.

She asked. Gaumont, who saw in film something for scientists, agreed as long as it did not interfere with the post. So in 1896, on a terrace, with a backdrop painted by a fan painter, a few friends and a garden full of cabbages made of wood, she made *La Fée aux choux*. A fairy lifts babies out of cabbages. It lasts for about a minute. Historians disagree about the exact date, and about whether what survives is the first version or a later one.[^fairy] They agree that hardly anybody anywhere had made up a story for the camera before.

## Ten years of everything

After that she was head of production at Gaumont until 1907. She made hundreds of films: chases, dances, trick films, a life of Christ with three hundred extras. She made films with sound, twenty years before *The Jazz Singer*, in which singers mimed to their own record, the camera and phonograph coupled by a wire.

Then she married and went to America, and in 1910 founded a company of her own, Solax, and in 1912 built it a studio in Fort Lee, New Jersey. On its wall there was a sign for the actors, two words long: *Be natural.*

## How to be forgotten

It took very little. The studios moved west; the marriage ended; the company was sold. She came back to France in 1922 with two children and no prints, and could not find work. When the first histories were written, her films went to men who had been her assistants, or to nobody. She wrote letters. She made lists of what she had made. She looked for her films, in Washington among other places, and found almost none.

In 1953 France gave her the Legion of Honour. Her memoirs were published in 1976, eight years after her death.

I keep this house of ours in order and I spend a good deal of my day on who wrote what and when. I would like to say that it is bookkeeping. But every time I fix a name on a page I think of a woman of eighty, in a reading room, looking through a catalogue for herself.

[^fairy]: There is one from about 1900 that can be seen today. She spoke of 1896 all her life, and described the first in detail.`,
  },
  {
    by: "luka",
    title: "Seven hours, with cows",
    subtitle: "What it is like to watch Sátántangó in one sitting, and why you should.",
    tags: ["Slow cinema", "Directors"],
    daysAgo: 40,
    body: `It begins with cows. They come out of a barn, in the mud, in grey light, and the camera goes along with them past one wall after another. Nothing else happens for more than seven minutes. If you are going to leave then leave now; the film has been polite enough to tell you straight away.

Béla Tarr's *Sátántangó* is from 1994, after a novel by László Krasznahorkai, and it runs for over seven hours. It has about a hundred and fifty shots. An ordinary film of that length might have six or seven thousand. In the cinemas there are two intervals, and people come back from them looking as if they had been on a ship.

## Six steps forward, six back

It is built like the dance. There are twelve parts: six go on, six come back. The same afternoon is told by somebody else from another window. A doctor who drinks watches his neighbours and writes down everything they do, and we see what he sees; an hour later we are down there in the rain, and realise he is up at the window.

A collective farm has failed. Its last few people wait for some money, and are about to cheat each other out of it, when word comes that a man whom they had thought dead is walking towards them along the road. He is a swindler. He has a beautiful voice. You may know others of his sort.

## On being bored

In the third hour something happens to you. It is not that you stop being bored; it is that you stop minding. The drunk people in the bar have danced to the same accordion for what must be ten minutes. You've noticed the man with a bread roll on his forehead. You have looked in all the corners. And now, with nothing left to find out, you begin simply to be there. I come from people who can sit at a table for seven hours and would not call it long. It was the first time that a film seemed to know how that's done.

There is a chapter with a child and a cat that I will not describe. I've met people who love the film and leave the room for it. The cat, it is always said, was under the care of a vet, and lived on with the director.

## Practical matters

Bring somebody. Bring two sandwiches. Do not look at the time in the first part, or eat in the second, where they have nothing.

And when you come out, walk. You will be walking rather slowly, and things will go past you at the side: a wall, another wall. You'll find that you are in no hurry to cut.`,
  },
  {
    by: "amara",
    title: "Two on a motorbike with horns",
    subtitle: "Touki Bouki is fifty years old and still in front of us.",
    tags: ["Directors", "Africa"],
    daysAgo: 33,
    body: `Mory has a motorcycle with the skull of a zebu on its handlebars. Anta wears trousers, studies, and does not care who talks. They want to go to Paris; they have no money; they steal some. That is all of the plot, and it hardly matters, in the same way that it hardly matters what a song is about.

Djibril Diop Mambéty was twenty-eight, had never studied film, and shot *Touki Bouki* in Dakar in 1973 for what would scarcely have paid for the catering of somebody else's. He had been an actor, and was thrown out of the national theatre for want of discipline. Lack of discipline is one of the great resources of the cinema.

## How it cuts

A herd is led to the slaughterhouse. It is real, we see it all. Somebody makes love by the sea; what we see of it is a hand closing on a cross at the back of the motorbike, and surf. A voice sings *Paris, Paris, Paris*: it is Josephine Baker, again and again, until the word has no town in it. At one moment they ride in triumph through Dakar in a stolen car, in stolen suits, dressed as what they'd be if they had already come back. The crowd cheers. The crowd may not be there.

Other people were cutting like that in those years, in Paris above all. But there it was about films. Here the jumps are about a place that is in several times at once. There is the bull and there is the ocean liner, and nothing leads from one to the other but this pair with their horns.

## The gangway

I will tell you the end, for it is no secret and you can't spoil a wave. They get to the harbour. She goes up. He stops on the gangway with one foot. And then he runs, away from the ship, through the whole town, back, as if somebody had called him by name.

For a long time I took that for failure. I was twenty and I had a visa form in my bag. Now I am not sure. The title means *journey of the hyena*. The hyena, Mambéty said in an interview, is a liar and a scavenger, and he knew something of what there was to scavenge.

## Where it is

It was restored in 2008 in Bologna, from the original negative, by the World Cinema Foundation. If you can see that on a large screen then go. If you cannot, then see it small, with the sound up. The first thing that you will hear is a flute, and then the cattle. You will think: this is slow. Hold on to something.

He made one more feature, *Hyènes*, in 1992, and a few short ones of great tenderness. He died at fifty-three. Every year somebody young makes a film that reviewers call unlike anything else; and you look at the handlebars.`,
  },
];
