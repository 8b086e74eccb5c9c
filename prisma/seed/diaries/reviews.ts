/** Reviews of the demo, one a line: the film and its year, stars, who, and their words. A mark before the words says that they give the film away. */
export const reviews = `
Tokyo Story | 1953 | 5 | mira | I projected this on a Tuesday for eleven people and nine of them rang their parents in the foyer. Nothing happens, in the way that nothing happens in a life.
Tokyo Story | 1953 | 4.5 | leila | The tatami camera never looks down on anyone. My mother watched it with me and said the daughter-in-law was the only one who cooked properly.
Tokyo Story | 1953 | 5 | sanna | Watched it in one sitting on a slow train north, which is the right room for it. I keep thinking of the fan that nobody stops waving.
Ikiru | 1952 | 5 | arjun | A film about paperwork that made me want to apologise to every clerk I ever hurried. ||The swing is cheaper than any special effect and nobody has bettered it.||
Seven Samurai | 1954 | 4.5 | owen | Three and a half hours and I begrudged only the interval. The rain in the last battle has weight; you can hear what it costs to lift a foot.
Rashomon | 1950 | 4 | tomas | As a moderator I have read this thread many times. Everyone is certain, everyone is wet, and the woodcutter wants to be believed most of all.
The Third Man | 1949 | 5 | tomas | The best raincoats in Europe, number 31 to 38 on my list. The zither should be unbearable and is instead the only honest person in Vienna.
The Third Man | 1949 | 4.5 | viktor-h | I walked the sewers as a student and they smell better than the speech on the wheel. Reed tilts the whole city five degrees and it never quite comes back.
Double Indemnity | 1944 | 4.5 | nadia | Everyone talks like they are paid by the comma. Keyes lighting the match one last time is the love story, and the film knows it.
Out of the Past | 1947 | 4.5 | jun-ho | Cigarettes as punctuation. I counted, then I stopped counting, then I wanted one for the first time in nine years.
Sunset Boulevard | 1950 | 5 | tomas | A dead man tells it and still gets the best lines. I have shown it to people who hate old films; none of them hated this one.
Rear Window | 1954 | 4.5 | darius | A whole city block built so that one man need not get married. Every window is a short film I would gladly watch twice.
Vertigo | 1958 | 3.5 | gabriela | The green light, the hair, the necklace: I admire it the way one admires a very deep well. I would not want to live near it.
Vertigo | 1958 | 5 | mira | ! The first time I was on his side, the second time on hers, the third time on nobody's. She falls twice, and only the second time does the film look away.
Psycho | 1960 | 4.5 | siobhan | ! Everybody remembers the shower; nobody warns you about the parlour with the birds. Killing the star at forty minutes still feels like somebody broke a contract.
Night of the Living Dead | 1968 | 4.5 | callum | Made for the price of a car and more frightening than any car. ||The ending is the news, and the news has not changed.||
House | 1977 | 4 | wren | A piano eats a girl and that is the calm part. Every trick is visible and I believed all of them.
The Shining | 1980 | 4 | seo-yeon | The hotel is the most carefully lit monster there is. I wanted ten minutes fewer of him and ten more of her with the knife in her hand, shaking.
Alien | 1979 | 5 | rosalind | A workplace film. They argue about bonuses, somebody feeds the cat, and the company has already decided. The steam and the corridors do the rest.
Blade Runner | 1982 | 4 | hugo | I have never once cared about the case. I care about the noodle bar, the wet neon and the man who makes toys because he is lonely.
Solaris | 1972 | 4.5 | linnea | The motorway in Tokyo goes on for as long as it takes to stop waiting for the plot. After that the library and its floating candle can do anything to you.
2001: A Space Odyssey | 1968 | 5 | thandi | Saw it on 70 mm with a live hum from the projector and could not tell which hum was the film's. The bone is still going up, somewhere.
Stalker | 1979 | 5 | mira | Water over tiles, coins, a page, a syringe. I once spliced this print after a tear and felt I was trespassing. It is the only film I know that makes a room listen.
Mirror | 1975 | 4 | henrik | I do not understand it and I no longer mind. The barn burns and everybody simply stands there, which is what one does.
Andrei Rublev | 1966 | 5 | olek | Stay for the bell. A boy says he knows a secret, and a hundred men dig because he sounds sure. Best film about making anything.
Persona | 1966 | 4.5 | linnea | The film burns in the gate and my heart, as a projectionist's friend, stopped. Two faces do what most casts of fifty cannot.
The Seventh Seal | 1957 | 4 | ingrid | Funnier than its posters. The actor up the tree, the squire with his opinions, strawberries and milk while the sky waits.
Cléo from 5 to 7 | 1962 | 5 | delphine | Ninety minutes of a woman being looked at until she starts to look. Paris has never been so busy or so indifferent, and the mirror in the hat shop is half the plot.
Cléo from 5 to 7 | 1962 | 4.5 | ines | Every clock is in shot and none of them helps. I fell for the soldier in the park precisely because he talks too much.
The Gleaners and I | 2000 | 5 | ines | She films her own hand as if it were found fruit. I went to the market at closing time the next day and came home with eleven bruised pears.
The Gleaners and I | 2000 | 4.5 | camila | The lens cap dances because she forgot to turn the camera off, and she kept it. That is the whole method, and it is a good one.
Playtime | 1967 | 5 | mateus | I sat in the front row and saw a different film from my friends in the back. The restaurant falling apart is the happiest hour in cinema.
The 400 Blows | 1959 | 4.5 | patrick | The interview with the psychologist was not scripted and you can tell, because he swings his feet. The last frame made me miss a school I hated.
Breathless | 1960 | 3 | luka | Charming, and it knows. I like the long afternoon in her room, where nobody is being a gangster for once.
L'avventura | 1960 | 4 | chiara | ! A woman disappears and the film, with terrible manners, stops looking for her. By the end I had stopped, too, and that is what hurts.
8½ | 1963 | 4.5 | matteo | I have never made a film and I recognised every excuse. The dance at the end forgives everybody, which is more than I managed.
Bicycle Thieves | 1948 | 5 | yusuf | The boy eats his mozzarella and watches the rich boy eat his. I have not been able to leave a bicycle unlocked or a plate unfinished since.
Pather Panchali | 1955 | 5 | priya-raman | The train through the white grass is famous, but it is the sweet-seller's reflection in the pond that undid me. Ray makes hunger look like weather.
Charulata | 1964 | 5 | priya-raman | Opera glasses, a garden swing, a house full of newspapers. She sees everything and is asked about nothing.
The Cloud-Capped Star | 1960 | 4.5 | arjun | A whip cracks on the soundtrack each time the family needs something from her. By the hills at the end you would do anything to answer that cry.
Sholay | 1975 | 4 | tariq | Three hours, two friends, one coin. My uncle can recite it from the station to the last shot, and did, over the film.
Lagaan | 2001 | 4 | esther | I do not know the rules of cricket and I was on my feet. Every song moves the match forward, which is how it should be done.
Black Girl | 1966 | 5 | adaeze | An hour, a mask, a flat with a view of a sea she never gets to. Sembène says more in her inner voice than most say with armies.
Black Girl | 1966 | 4.5 | ines | I watched it for the mask and stayed for the wallpaper. The last two minutes belong to a child, and they are the most frightening in the film.
Touki Bouki | 1973 | 5 | kofi | A motorbike with horns, a ship, a song about Paris that will not stop. It cuts the way daydreams do. Hyenas everywhere.
Moolaadé | 2004 | 4.5 | amara | A rope across a doorway, and nobody may step over it. The radios piled up before the mosque, still playing, are the image I took home.
Mandabi | 1968 | 4 | otieno | A comedy of stamps. Every counter has a smile behind it and every smile costs a little more than he has.
Cairo Station | 1958 | 4.5 | nadia | Chahine plays the newspaper seller himself and does not ask to be liked. Sweat, steam and soda bottles, and then it is a thriller before you notice.
The Battle of Algiers | 1966 | 5 | samir | The women change their hair before a mirror and the film holds its breath. It looks like news and argues like a book.
The House Is Black | 1963 | 5 | parisa | Twenty-two minutes. A teacher asks a boy to name something beautiful and ugly, and the whole room answers without speaking.
Woman in the Dunes | 1964 | 4.5 | kenji-w | Sand in the hair, the rice, the lens. Halfway through I got up and shook out my bed.
In the Mood for Love | 2000 | 5 | bao | Noodles, stairs, rain, the same waltz again. They rehearse being left so well that they never learn anything else.
In the Mood for Love | 2000 | 4.5 | mei-lin | My grandmother named every dress by its market stall. For her it is a documentary about corridors.
In the Mood for Love | 2000 | 3 | owen | I can see that it is beautiful. I kept wishing somebody would drop a plate.
Yi Yi | 2000 | 5 | arjun | The boy photographs the backs of heads, because that is what people cannot see of themselves. I have been kinder in lifts since.
Spirited Away | 2001 | 5 | hana | The train over the water has no business being in a film for children, and it is the reason we keep it. Nobody explains anything, and everything makes sense.
Spirited Away | 2001 | 4.5 | aroha | My daughter asked why No-Face was sad and then answered herself: nobody had asked him in. We have said hello to everybody this week.
Memories of Murder | 2003 | 4.5 | jun-ho | ! He looks straight at us, because by then it might be us. A film about not solving anything that never once bores.
Parasite | 2019 | 4.5 | seo-yeon | The rain falls on one house and into another. I will not trust a doorbell again.
City of God | 2002 | 4 | mbali | It moves like a rumour. I was dazzled first and ashamed of being dazzled second, and I think it wants both.
Pan's Labyrinth | 2006 | 4.5 | javier-m | ! The monster with eyes in his hands is not the worst man at a table in this film. I have decided that she gets home.
Hidden | 2005 | 4 | delphine | I looked at the first shot for three minutes before I knew that I was looking at a tape. Watch the school steps until the lights come up.
There Will Be Blood | 2007 | 4.5 | callum | Twenty minutes without a word, then a man who cannot stop. The derrick fire sounds like the music arguing with itself.
4 Months, 3 Weeks and 2 Days | 2007 | 4.5 | zofia | The dinner party is one shot, and I have never wanted to leave a table more. She goes on passing the potatoes.
Still Walking | 2008 | 5 | kenji-w | Nobody says the thing, and the corn fritters say it for them. I rang my brother on the stairs.
Aftersun | 2022 | 5 | ines | I thought nothing was happening and then I could not get up. The camcorder knows, the rug knows, and she is only now old enough to know.
Aftersun | 2022 | 4 | felix | The dance floor in the dark, light by light, is what memory does when it is not asked politely.
Past Lives | 2023 | 4 | linnea | A goodbye that takes as long as a taxi takes to come. The husband is the braver part and he is played in a single lamp's light.
Perfect Days | 2023 | 4.5 | mira | A man cleans, listens to a tape, looks up at leaves. I have the same thermos. I am not saying that it changed my life, but I took the longer way home.
The Zone of Interest | 2023 | 4.5 | viktor-h | The garden is lovely and the sound never lets you have it. I have not looked at a hedge in the same way.
Anatomy of a Fall | 2023 | 4 | nadia | Everyone in the room translates everyone else and the dog is the only witness without a theory.
All We Imagine as Light | 2024 | 4.5 | amara | Mumbai by the light of phone screens and wet trains, and then the sea. The rice cooker is the year's best supporting part.
Flow | 2024 | 4.5 | violet | No words, one cat, rising water. I clapped at the lemur and I am forty-one.
The Boy and the Heron | 2023 | 4 | hana | It is stranger than it needs to be, thank goodness. The parakeets alone.
Metropolis | 1927 | 4.5 | bruno | Seen with a pianist who had the flu and played it like a fever. The clock he has to hold back with his arms is my whole working week.
Sunrise | 1927 | 5 | marguerite | A tram ride after an unforgivable morning, and somehow one hopes. The camera floats over the marsh as though it had not been built yet.
The Passion of Joan of Arc | 1928 | 5 | greta | No make-up, no sky, no way out. I watched her eyelashes for eighty minutes.
The General | 1926 | 5 | felix | The engine is the co-star and has the better timing. He sits on the driving rod, it carries him up and down, and that is heartbreak.
The Adventures of Prince Achmed | 1926 | 4.5 | zofia | Cut with scissors, frame by frame, and it has more air in it than most skies. Reiniger's hands should be on banknotes.
Man with a Movie Camera | 1929 | 4.5 | saule | The editor is in it, scissors in hand, holding up the very children we have just seen. Still the most modern film on this site.
The Umbrellas of Cherbourg | 1964 | 5 | ruth | Everything is sung, even the petrol. The last scene has snow, a filling station and two people being polite, and it finished me.
Singin' in the Rain | 1952 | 5 | esther | I have had a cold all week and this is the only thing that worked. Lina Lamont deserved a better film and this is it.
Daisies | 1966 | 4 | juniper | Two girls eat everything, including the film stock. Rude, bright, and over before anyone can complain.
Wanda | 1970 | 4.5 | rosalind | Curlers, a coal field, a white handbag. She drifts through a robbery as if somebody else had ordered it.
`;
