/** The decade that learned to talk. What a line means is said in `read-reel.ts`. */
export const the1930s = `
Earth | Zemlya | 1930 | UA | zxx | 75 | drama
Alexander Dovzhenko | Stepan Shkurat, Semyon Svashenko, Yuliya Solntseva
A village buys its first tractor and ploughs over the boundary stones, and somebody will not have it.

The Blue Angel | Der blaue Engel | 1930 | DE | de | 107 | drama, music
Josef von Sternberg | Emil Jannings, Marlene Dietrich, Kurt Gerron
A schoolmaster goes to a cabaret to catch his pupils there and comes back for the singer.

M | M – Eine Stadt sucht einen Mörder | 1931 | DE | de | 111 | crime, thriller
Fritz Lang | Peter Lorre, Otto Wernicke, Gustaf Gründgens, Ellen Widmann
Police and underworld search one city for the same man, who whistles when he sees a child alone.

City Lights | - | 1931 | US | zxx | 87 | comedy, romance
Charlie Chaplin | Charlie Chaplin, Virginia Cherrill, Harry Myers, Florence Lee
A tramp is taken for a rich man by a blind flower seller, and sets out to pay for what would cure her.

Mädchen in Uniform | - | 1931 | DE | de | 88 | drama, romance
Leontine Sagan | Hertha Thiele, Dorothea Wieck, Emilia Unda
At a Prussian boarding school run on hunger and discipline, a new girl falls in love with the one kind teacher.

Limite | - | 1931 | BR | zxx | 120 | experimental, drama
Mário Peixoto | Olga Breno, Tatiana Rey, Raul Schnoor
Two women and a man adrift in a boat have stopped rowing; the sea gives back what each of them left.

I Was Born, But… | Otona no miru ehon: Umarete wa mita keredo | 1932 | JP | zxx | 90 | comedy, family
Yasujirō Ozu | Tatsuo Saitō, Tomio Aoki, Hideo Sugawara, Mitsuko Yoshikawa
Two brothers who rule the boys of their suburb find out before whom their father bows.

Duck Soup | - | 1933 | US | en | 68 | comedy
Leo McCarey | Groucho Marx, Harpo Marx, Chico Marx, Zeppo Marx, Margaret Dumont
A bankrupt country is handed to a man who insults everybody, and goes to war over a slap.

King Kong | - | 1933 | US | en | 100 | adventure, fantasy
Merian C. Cooper, Ernest B. Schoedsack | Fay Wray, Robert Armstrong, Bruce Cabot
A film crew sails to an island not on any chart and brings back to New York what lived there.

L'Atalante | - | 1934 | FR | fr | 89 | romance, drama
Jean Vigo | Michel Simon, Dita Parlo, Jean Dasté
A bride leaves her village on her husband's barge and longs for the Paris it only passes by.

The Goddess | Shénnǚ | 1934 | CN | zxx | 85 | drama
Wu Yonggang | Ruan Lingyu, Zhang Zhizhi, Li Keng
In Shanghai a woman walks the streets at night so that her small son can go to school.

It Happened One Night | - | 1934 | US | en | 105 | comedy, romance
Frank Capra | Clark Gable, Claudette Colbert, Walter Connolly
A runaway heiress and a reporter out of work share a bus, a blanket on a line and few good manners.

Sant Tukaram | - | 1936 | IN | mr | 131 | history, music
Vishnupant Damle, Sheikh Fattelal | Vishnupant Pagnis
A grocer of the seventeenth century sings to his god instead of selling, and the village begins to sing along.

Modern Times | - | 1936 | US | zxx | 87 | comedy
Charlie Chaplin | Charlie Chaplin, Paulette Goddard, Henry Bergman
A man who tightens bolts loses his nerve, his work and his freedom, and finds company on the quay.

Redes | - | 1936 | MX | es | 61 | drama
Fred Zinnemann, Emilio Gómez Muriel | Silvio Hernández, David Valle González
Fishermen on the Gulf who cannot feed their families from the catch begin to talk about its price.

Humanity and Paper Balloons | Ninjō kami fūsen | 1937 | JP | ja | 86 | drama, history
Sadao Yamanaka | Chōjūrō Kawarasaki, Kan'emon Nakamura
In a tenement of old Edo a masterless samurai waits for an answer while his neighbour plans a prank on the rich.

Grand Illusion | La Grande Illusion | 1937 | FR | fr de | 113 | drama, war
Jean Renoir | Jean Gabin, Pierre Fresnay, Erich von Stroheim, Marcel Dalio, Dita Parlo
French officers dig their way out of one German camp after another, and class proves thicker than nation.

Make Way for Tomorrow | - | 1937 | US | en | 91 | drama
Leo McCarey | Victor Moore, Beulah Bondi, Fay Bainter, Thomas Mitchell
An old couple loses the house, and none of the five children has room for both of them.

Bringing Up Baby | - | 1938 | US | en | 102 | comedy, romance
Howard Hawks | Katharine Hepburn, Cary Grant, Charles Ruggles, Barry Fitzgerald
A palaeontologist one bone short of a dinosaur meets a woman with a leopard and a dog that digs.

The Lady Vanishes | - | 1938 | GB | en | 96 | thriller, mystery
Alfred Hitchcock | Margaret Lockwood, Michael Redgrave, Paul Lukas, May Whitty
On a train across Europe an old governess disappears, and everybody aboard says she was never there.

The Rules of the Game | La Règle du jeu | 1939 | FR | fr | 110 | comedy, drama
Jean Renoir | Nora Gregor, Marcel Dalio, Paulette Dubost, Roland Toutain, Jean Renoir
A shooting party in the country, above and below stairs, where everybody has their reasons.

Stagecoach | - | 1939 | US | en | 96 | western
John Ford | Claire Trevor, John Wayne, Thomas Mitchell, John Carradine, Andy Devine
Nine strangers of very different standing share a coach through country where nobody should be travelling.

The Wizard of Oz | - | 1939 | US | en | 102 | fantasy, music, family
Victor Fleming | Judy Garland, Frank Morgan, Ray Bolger, Bert Lahr, Jack Haley, Margaret Hamilton
A storm carries a girl from Kansas into colour, where a road leads to somebody who may send her home.

The Story of the Last Chrysanthemum | Zangiku monogatari | 1939 | JP | ja | 143 | drama, romance
Kenji Mizoguchi | Shōtarō Hanayagi, Kakuko Mori
The heir of a line of actors is praised by all but a nursemaid, who tells him that he cannot act.
`;
