import type { DemoArticle } from "./article";

/** On projection: what stands between a strip of film and a wall. */
export const light: DemoArticle[] = [
  {
    by: "mira",
    title: "Why films run at twenty-four",
    subtitle: "The number is a treaty between electricity, money and the ear. The eye was hardly asked.",
    tags: ["Projection", "History"],
    series: "light-and-shutters",
    daysAgo: 96,
    body: `People assume that twenty-four frames a second is what the eye needs. It is not. The eye was content with much less, and in some ways it wants much more. Twenty-four is a compromise that was struck in a hurry at the end of the nineteen-twenties, and we have been living inside it ever since.

## Before the treaty

Silent cameras were cranked by hand. A steady operator turned the handle twice a second and exposed about sixteen frames. Few operators were steady, and few directors wanted them to be: you cranked slower to make a chase faster, quicker to make a fall graceful. In the booth the projectionist did the same in reverse, following the mood of the room and, often enough, the wishes of a manager who wanted to fit in one more show. The same comedy could run for eighteen minutes in the afternoon and fifteen at night.

What nobody could do was show sixteen pictures a second as they are, because the flicker would have emptied the house. The remedy was the shutter. A blade already had to hide the film while it moved from one frame to the next. Add a second and a third blade, and each picture is thrown onto the screen three times before the next one takes its place. Sixteen pictures become forty-eight flashes. That is what the eye was asked: not how many pictures, but how many flashes.

## Then it had to sing

Sound ended the freedom. A voice that runs a little fast is a different person, and a violin that speeds up and slows down is a complaint. Once the sound was printed beside the picture, speed had to be fixed, and it had to be high enough for the sound to be worth hearing: the faster the film runs past the reader, the finer the detail it can carry. Faster also meant more film, and film was the bill.

So engineers measured what good theatres were running anyway, which was somewhere above twenty, and settled a little higher. Twenty-four divides well. Half of it is twelve, a third is eight, and an editor with a ruler in her head knows that a foot of film is sixteen frames, two thirds of a second.[^foot]

## What it gave us

Twenty-four frames with a half-open shutter leave a blur on everything that moves. We have looked at that blur for a century and taken it for the texture of stories. Show people forty-eight and many of them say it looks like television, by which they mean that it looks like being there. Being there turns out not to be what they came for.

The number was a treaty. Like many treaties, it drew a border where none had been, and then a country grew up inside.

[^foot]: Of 35 millimetre film with four perforations to the frame. A thousand feet run for a little over eleven minutes.`,
  },
  {
    by: "mira",
    title: "The changeover",
    subtitle: "For eighty years the most precise thing in any cinema was a person listening for a bell.",
    tags: ["Projection", "Cinemas"],
    series: "light-and-shutters",
    daysAgo: 82,
    body: `A reel of film is two thousand feet at most, which is a bit more than twenty minutes. A feature is five or six of them. For most of the history of the cinema nobody in the audience knew this, and that was the job.

You had two projectors. While the first one ran, you threaded the second: through the gate, round the sprockets, a loop above and a loop below so that the stop and start of the picture would not tear at the smooth running of the sound. You wound down to a particular number on the leader. You struck the arc, if it was an arc. And then you stood with one hand on the motor and looked at the top right-hand corner of the screen.

## Two dots

There the dots would come. They last four frames each, a sixth of a second. At the first you start the motor of the waiting machine, because it needs time to come up to speed. Seven seconds or so pass. At the second you change over: one shutter closes, another opens, one sound goes down as another comes up. If you have threaded to the right number, the last frame of one reel is followed by the first of the next, and six hundred people go on worrying about the heroine.

People who learn about the dots cannot stop seeing them. I apologise. Fincher's *Fight Club* explained them to a generation and gave them a name that no projectionist I know had used.[^name]

> An audience never notices a good changeover. It is a whole career of not being noticed.

## What went wrong

Everything, at some time. You thread a reel heads out that was wound tails out, and the film continues upside down and backwards. You look away at the wrong sixth of a second. A print that has been round thirty houses has dots scratched, punched and drawn by thirty anxious people, so that the corner of the screen looks like a telegram. You could usually tell which town a copy had been through by the style of its vandalism.

In the seventies came the platter, a steel table on which the whole film was spliced into one big spool, and the changeover went out of ordinary houses. It stayed in archives, because a platter asks you to cut the leader off each reel, and archives do not lend prints to people with scissors.

That is where I still do it, some Sundays. My hands know the seven seconds better than they know any other length of time. When I wait for a tram I sometimes find I have already lifted one of them.

[^name]: In the film they are cigarette burns. In my booth they were the dots, or, after a bad night, the so-and-so dots.`,
  },
  {
    by: "mira",
    title: "What nitrate knew",
    subtitle: "The most beautiful film stock ever made was a cousin of guncotton. It kept its own time.",
    tags: ["Projection", "Archives", "History"],
    series: "light-and-shutters",
    daysAgo: 67,
    body: `Until the beginning of the nineteen-fifties, nearly every film shown in a cinema was printed on cellulose nitrate. It is clear, tough and supple, it takes light as nothing has since, and it burns with oxygen of its own. You cannot smother it. You can push a burning reel under water and it will go on burning there.

This is why old projection booths look like bank vaults. The walls are thick, the ports to the hall have steel shutters held open by a link that melts, and the door opens outward. The magazines above and below the machine are boxes with rollers so tight that a flame cannot follow the film through them. In films about cinemas the fire is a metaphor. In the trade it was a Tuesday that somebody did not come home from.

## The slow fire

What most people do not know is that nitrate also burns slowly, on its own, at the temperature of a cupboard. It gives off gases that attack the picture and then the base. First the image fades and browns. Then the reel turns sticky. Then it froths, then it sets into one solid disc like a hockey puck, and at last it is a brown powder. Archivists have five polite names for these stages, and one look that means all of them.

Cold and dryness hold it back, and a film that was washed well by someone in 1912 may be perfect today. I have held a reel that was older than my grandmother and ran through my fingers like ribbon. Beside it, in the same can, lay one of the same year that had become a smell.

## Safety

Its successor was called safety film, and it was: acetate melts and sulks but does not explode. Nobody foresaw that it has a decay of its own. It gives off acetic acid, and the acid speeds the decay that makes the acid. A can that smells of salad is a can that has begun. So the copies made to save the nitrate have, in places, died before it.

I do not know a better lesson in humility. We moved everything we loved off the dangerous material onto the safe one, and then stood in the vault and smelled vinegar.

The films that have come down to us are not the good ones or the important ones. They are the ones that somebody looked at in time. *Looked at* is the technical term: you open the can once a year, you put your nose in, and you decide.`,
  },
  {
    by: "kenji-w",
    title: "A short history of the shape of the screen",
    subtitle: "From a square to a letterbox and most of the way back, and what each of them was afraid of.",
    tags: ["Projection", "History", "Craft"],
    series: "light-and-shutters",
    daysAgo: 51,
    body: `The first frame was four perforations high and as wide as was left between the rows of holes. That came to 1.33 times as wide as high, for no reason of beauty at all, and for thirty years it was simply what a picture was.

Sound took a strip down one side, and for a short while frames were almost square. Directors hated it, projectionists masked it off at the top and bottom by eye, and heads were lost. In 1932 the Academy set a standard: 1.37, near enough to the old shape that nobody would ask. Everything from *Stagecoach* to *Late Spring* lives in that shape. I find it hard to leave. It is the shape of two people in a room.

## The year of width

By 1952 the rooms had televisions in them, and those had been made in the shape of the cinema. So the cinema changed its shape. Cinerama came first, three projectors side by side on a screen so curved that it reached round to your ears. It was magnificent, and it needed three booths. A year later came *The Robe* in CinemaScope, which needed only a lens: it squeezed a wide view onto an ordinary frame and stretched it out again in the theatre. On opening it was 2.55 wide; when the soundtrack claimed its strip again, 2.35.

Studios without a squeeze lens simply cut off the top and bottom of the frame and called that wide. America settled at 1.85, much of Europe at 1.66. Paramount turned the film on its side, for a negative more than twice as large, and called it VistaVision.[^vista]

## What width is for

Fritz Lang says, in Godard's *Contempt*, that CinemaScope is fine for snakes and funerals. It is a good joke made in CinemaScope. But look at what Kurosawa did with it from *The Hidden Fortress* on, or how Ophuls put curtains and pillars into the sides of *Lola Montès* so that the frame could breathe in. Width asks one question over and over: what is next to this? A face in the old shape is a face. In the wide one it is a face and an empty half.

## And back

Lately films come out square again, or in a shape that changes between scenes. People call it nostalgia. I think it is freedom. When all screens are bright rectangles of any size, no shape is given any more, and you have to say why you chose yours. Wes Anderson gave each decade in *The Grand Budapest Hotel* the shape of its own films. It is a joke for people like me. It is also the most exact way of telling the time that I know.

[^vista]: *White Christmas* was the first, in 1954. The process is back, which pleases everybody who has ever had to lift one of the cameras less than it pleases those who will.`,
  },
  {
    by: "mira",
    title: "A Sunday in the booth",
    subtitle: "Three shows, two prints, one wasp.",
    tags: ["Cinemas", "Projection"],
    daysAgo: 23,
    body: `Ten in the morning, and the hall smells of yesterday's coats. I come in through the back because the front is locked and the key lives with a man who goes to Mass. There is a staircase of forty-one steps. I have counted them with a reel in each hand.

The matinée is children: a programme of shorts on a digital file, which means that I press a button and then sit with my tea like somebody who has been made redundant by a box. I go down and watch with them instead. There is a boy who talks to the screen. He is not being rude. He is helping.

## The print

The evening is a print, on loan, in a crate with the addresses of four countries on it. Before anything else I wind it through by hand with the edge between two fingers. You feel a splice as a step and a torn perforation as a tooth. I find eleven splices and one staple. I should like to meet the person with the stapler. I should like to have a calm conversation.

You learn from a print where it has been loved. The scratches are always worst at the beginning and the end of a reel, where hands are; but sometimes a scene in the middle is worn as well, and you know that somewhere a projectionist used to stop there and show it to a friend.

## The wasp

At twenty past eight, in the second reel, a wasp the size of a taxi walked across the face of the leading lady. It had come to the light, as anybody would. I heard the hall breathe in. There is nothing in the handbook. I held a piece of black card in the beam for as long as it takes to say *sorry*, the wasp left, I took the card away, and somebody clapped.

It was the only thing anybody spoke of on the stairs afterwards. Sixty people had seen the same film in the same year in a dozen cities; only these had seen the wasp.

I think about that when I am told that the pictures are better at home. They are. The sharpness, the black, the quiet. But a film at home is the same each time, and everybody who saw it saw that. What we sell, up forty-one steps, is the one time.

By midnight the crate is closed again. I put in a note, as one does: *Reel 4, perforations mended. Reel 2, wasp.*`,
  },
  {
    by: "mira",
    title: "What is written on the leader",
    subtitle: "Eight seconds that nobody was meant to see.",
    tags: ["Projection", "Archives"],
    daysAgo: 2,
    state: "draft",
    body: `Before the picture there is the leader: some feet of film with numbers that count down, and with whatever people have written on it since.

- the laboratory's marks, in ink
- *HEADS*, *TAILS*, and once, in pencil, *neither*
- names of towns, in at least six hands

To do: ask the archive for the one with the recipe on it.`,
  },
];
