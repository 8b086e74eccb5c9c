/** What people of the demo say to each other's reviews: the film, whose review, who says it, and what. */
export const reviewComments = `
Tokyo Story | mira | sanna | Nine of eleven is a better rate than any telephone company's.
Tokyo Story | mira | leila | Mine says hello, and that the foyer was cold.
Tokyo Story | sanna | mira | The fan! I had to look for it on the next screening, and there it was.
The Third Man | tomas | viktor-h | Number 34 is a trench coat. I will die on this hill.
The Third Man | tomas | nadia | He is right, it has a storm flap.
The Third Man | viktor-h | tomas | Five degrees, and my neck has never forgiven him.
Vertigo | gabriela | mira | The well is the point. I go back for the echo.
Stalker | mira | olek | Where was the tear? Please say it was not the trolley.
Stalker | mira | henrik | A room that listens is exactly it.
Cléo from 5 to 7 | delphine | ines | The hat shop, yes. She buys the one that suits nothing.
The Gleaners and I | ines | camila | Eleven pears is a festival.
The Gleaners and I | ines | delphine | I keep a heart-shaped potato because of this film and I am not sorry.
In the Mood for Love | bao | mei-lin | They do learn one thing: how to carry soup downstairs.
In the Mood for Love | owen | bao | I will drop one for you next time.
Spirited Away | aroha | hana | That answer should be printed on the ticket.
Black Girl | adaeze | ines | Her inner voice is French, too, and that is the cruelest line in it.
Aftersun | ines | felix | The rug. I had managed not to think about the rug.
Perfect Days | mira | linnea | Which leaves, though? I need to know which park.
Playtime | mateus | patrick | Second viewing from the balcony, then. I missed the pigeon the first time.
Alien | rosalind | thandi | The bonus argument is the most frightening scene in it.
`;
