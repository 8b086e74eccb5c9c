/** New waves on every shore. What a line means is said in `read-reel.ts`. */
export const the1960s = `
The Housemaid | Hanyeo | 1960 | KR | ko | 108 | thriller, drama
Kim Ki-young | Lee Eun-shim, Kim Jin-kyu, Ju Jeung-ryu, Um Aing-ran
A composer with a new two-storey house takes in a maid, and rat poison stands on the kitchen shelf.

L'avventura | - | 1960 | IT | it | 143 | drama, mystery
Michelangelo Antonioni | Monica Vitti, Gabriele Ferzetti, Lea Massari
A woman disappears on a volcanic island, and those who look for her begin to look at each other.

La dolce vita | - | 1960 | IT | it | 174 | drama, comedy
Federico Fellini | Marcello Mastroianni, Anita Ekberg, Anouk Aimée, Yvonne Furneaux
Seven nights of a gossip reporter in Rome, each ending in a dawn he had not planned.

Breathless | À bout de souffle | 1960 | FR | fr | 90 | crime, romance
Jean-Luc Godard | Jean-Paul Belmondo, Jean Seberg, Daniel Boulanger
A car thief on the run from Marseille wants an American who sells newspapers to come to Rome with him.

Psycho | - | 1960 | US | en | 109 | horror, thriller
Alfred Hitchcock | Anthony Perkins, Janet Leigh, Vera Miles, John Gavin, Martin Balsam
A secretary with stolen money leaves the highway in the rain for a motel kept by a polite young man.

The Apartment | - | 1960 | US | en | 125 | comedy, drama, romance
Billy Wilder | Jack Lemmon, Shirley MacLaine, Fred MacMurray, Ray Walston
A clerk lends his key to the executives upstairs and is fond of the girl who runs the lift.

Mughal-e-Azam | - | 1960 | IN | ur hi | 197 | history, romance, music
K. Asif | Prithviraj Kapoor, Dilip Kumar, Madhubala, Durga Khote
A prince of the Mughals loves a court dancer, and his father the emperor raises an army against it.

The Cloud-Capped Star | Meghe Dhaka Tara | 1960 | IN | bn | 126 | drama
Ritwik Ghatak | Supriya Choudhury, Anil Chatterjee, Bijon Bhattacharya
In a refugee colony outside Calcutta the eldest daughter earns for everybody, and everybody lets her.

When a Woman Ascends the Stairs | Onna ga kaidan o agaru toki | 1960 | JP | ja | 111 | drama
Mikio Naruse | Hideko Takamine, Masayuki Mori, Tatsuya Nakadai, Reiko Dan
A bar hostess in Ginza, a widow nearing thirty, must buy a place of her own or marry.

Aimless Bullet | Obaltan | 1961 | KR | ko | 110 | drama
Yu Hyun-mok | Kim Jin-kyu, Choi Moo-ryong
After the war a clerk with a toothache carries a family that has lost its way, on a salary that buys nothing.

Last Year at Marienbad | L'Année dernière à Marienbad | 1961 | FR IT | fr | 94 | drama, mystery
Alain Resnais | Delphine Seyrig, Giorgio Albertazzi, Sacha Pitoëff
In a palace of corridors a man tells a woman that they met a year ago and that she promised him something.

Viridiana | - | 1961 | ES MX | es | 90 | drama
Luis Buñuel | Silvia Pinal, Francisco Rabal, Fernando Rey
A novice visits her uncle before her vows and stays to do good to beggars who have their own ideas.

Chronicle of a Summer | Chronique d'un été | 1961 | FR | fr | 85 | documentary
Jean Rouch, Edgar Morin | Marceline Loridan-Ivens
Two men stop people in Paris to ask whether they are happy, then show them the answers and ask if they are true.

Cléo from 5 to 7 | Cléo de 5 à 7 | 1962 | FR | fr | 90 | drama
Agnès Varda | Corinne Marchand, Antoine Bourseiller, Dominique Davray, Michel Legrand
A singer walks through Paris for the two hours before a doctor will tell her what is wrong.

La Jetée | - | 1962 | FR | fr | 28 | science fiction, experimental
Chris Marker | Davos Hanich, Hélène Châtelain
A man kept underground after the next war is sent back in time by a picture he never forgot.

Lawrence of Arabia | - | 1962 | GB | en | 227 | history, adventure, war
David Lean | Peter O'Toole, Alec Guinness, Anthony Quinn, Omar Sharif, Jack Hawkins
A British officer who likes the desert because it is clean rides with the Arab revolt and loses himself.

Harakiri | Seppuku | 1962 | JP | ja | 133 | drama, history
Masaki Kobayashi | Tatsuya Nakadai, Rentarō Mikuni, Shima Iwashita, Akira Ishihama
A masterless samurai asks a great house for a place to die, and first for leave to tell a story.

The Given Word | O Pagador de Promessas | 1962 | BR | pt | 98 | drama
Anselmo Duarte | Leonardo Villar, Glória Menezes, Dionísio Azevedo
A farmer carries a cross to a church in Salvador to thank for his donkey, and the priest will not open.

The Exterminating Angel | El ángel exterminador | 1962 | MX | es | 93 | comedy, fantasy
Luis Buñuel | Silvia Pinal, Enrique Rambal
The guests of a dinner party find that, for no reason at all, they cannot leave the room.

8½ | - | 1963 | IT FR | it | 138 | drama, comedy
Federico Fellini | Marcello Mastroianni, Claudia Cardinale, Anouk Aimée, Sandra Milo
A director takes the waters while producers, wives and a rocket tower wait for a film he does not have.

The House Is Black | Khaneh siāh ast | 1963 | IR | fa | 22 | documentary
Forough Farrokhzad | -
A poet looks at the people of a leper colony, at school, at prayer and at play, and does not look away.

The Leopard | Il gattopardo | 1963 | IT FR | it | 186 | history, drama
Luchino Visconti | Burt Lancaster, Claudia Cardinale, Alain Delon
A Sicilian prince sees the new Italy arrive and gives it his nephew, his vote and one waltz.

Contempt | Le Mépris | 1963 | FR IT | fr it en de | 103 | drama, romance
Jean-Luc Godard | Brigitte Bardot, Michel Piccoli, Jack Palance, Giorgia Moll, Fritz Lang
A writer takes a job on a film of the Odyssey, and somewhere between the villa and the set his wife stops loving him.

The Big City | Mahanagar | 1963 | IN | bn | 131 | drama
Satyajit Ray | Madhabi Mukherjee, Anil Chatterjee, Jaya Bhaduri, Haradhan Banerjee
A housewife in Calcutta starts to sell knitting machines from door to door, and is good at it.

Barren Lives | Vidas secas | 1963 | BR | pt | 103 | drama
Nelson Pereira dos Santos | Átila Iório, Maria Ribeiro, Jofre Soares
A family and their dog walk through the drought of the sertão in search of a ranch that will have them.

High and Low | Tengoku to jigoku | 1963 | JP | ja | 143 | crime, thriller
Akira Kurosawa | Toshirō Mifune, Tatsuya Nakadai, Kyōko Kagawa, Tatsuya Mihashi
A shoe maker about to buy his company is asked for a ransom, for a child who is not his own.

Charulata | - | 1964 | IN | bn | 117 | drama, romance
Satyajit Ray | Madhabi Mukherjee, Soumitra Chatterjee, Sailen Mukherjee
A lonely wife with opera glasses and a gift for words is given her husband's young cousin for company.

Black God, White Devil | Deus e o Diabo na Terra do Sol | 1964 | BR | pt | 120 | drama, western
Glauber Rocha | Geraldo Del Rey, Yoná Magalhães, Othon Bastos, Maurício do Valle
A cowhand who has killed his master follows a prophet and then a bandit through the backlands.

I Am Cuba | Soy Cuba | 1964 | CU RU | es | 141 | drama
Mikhail Kalatozov | Luz María Collazo, José Gallardo
Four stories of an island on the way to a revolution, seen by a camera that climbs roofs and dives into pools.

Dr. Strangelove | - | 1964 | GB US | en | 95 | comedy, war
Stanley Kubrick | Peter Sellers, George C. Scott, Sterling Hayden, Slim Pickens
A general who worries about his fluids sends the bombers off, and nobody in the War Room may fight about it.

The Umbrellas of Cherbourg | Les Parapluies de Cherbourg | 1964 | FR | fr | 91 | music, romance
Jacques Demy | Catherine Deneuve, Nino Castelnuovo, Anne Vernon, Marc Michel
A girl in an umbrella shop and a mechanic sing every word they say until he is called up.

Woman in the Dunes | Suna no onna | 1964 | JP | ja | 147 | drama, mystery
Hiroshi Teshigahara | Eiji Okada, Kyōko Kishida
An insect collector who missed his bus is put up for the night in a house at the bottom of a pit of sand.

Shadows of Forgotten Ancestors | Tini zabutykh predkiv | 1965 | UA | uk | 97 | drama, romance
Sergei Parajanov | Ivan Mykolaichuk, Larisa Kadochnikova, Tatyana Bestayeva
In a Hutsul village of the Carpathians a boy and a girl of feuding families promise themselves to each other.

The Shop on Main Street | Obchod na korze | 1965 | SK CZ | sk yi | 128 | drama, war
Ján Kadár, Elmar Klos | Ida Kamińska, Jozef Kroner
A carpenter in wartime Slovakia is put in charge of an old widow's button shop, and she takes him for her help.

The Battle of Algiers | La battaglia di Algeri | 1966 | DZ IT | ar fr | 121 | war, history
Gillo Pontecorvo | Brahim Hadjadj, Jean Martin, Yacef Saadi
Street by street the people of the Casbah and the paratroopers learn each other's methods.

Black Girl | La Noire de… | 1966 | SN FR | fr | 59 | drama
Ousmane Sembène | Mbissine Thérèse Diop, Anne-Marie Jelinek, Robert Fontaine
A young woman from Dakar goes to the Riviera to look after children and finds a flat she may not leave.

Daisies | Sedmikrásky | 1966 | CZ | cs | 76 | comedy, experimental
Věra Chytilová | Jitka Cerhová, Ivana Karbanová
The world is spoiled, two girls decide, and so they shall be spoiled too, with scissors and cream cakes.

Persona | - | 1966 | SE | sv | 84 | drama
Ingmar Bergman | Bibi Andersson, Liv Ullmann, Margaretha Krook, Gunnar Björnstrand
An actress has stopped speaking, and the nurse who talks to her in a house by the sea begins to lose her own edges.

Au hasard Balthazar | - | 1966 | FR SE | fr | 95 | drama
Robert Bresson | Anne Wiazemsky, François Lafarge, Philippe Asselin
A donkey passes from owner to owner and sees what people do to each other and to him.

Andrei Rublev | Andrey Rublyov | 1966 | RU | ru | 183 | history, drama
Andrei Tarkovsky | Anatoly Solonitsyn, Ivan Lapikov, Nikolai Grinko, Nikolai Sergeyev
A painter of icons walks through a Russia of raids and plague and for years does not paint.

Wings | Krylya | 1966 | RU | ru | 85 | drama
Larisa Shepitko | Maya Bulgakova, Zhanna Bolotova
A fighter pilot of the war is now head of a school, where nobody knows quite what to do with her.

Playtime | - | 1967 | FR | fr en | 124 | comedy
Jacques Tati | Jacques Tati, Barbara Dennek
Monsieur Hulot and a party of tourists lose and find each other in a Paris of glass.

Le Samouraï | - | 1967 | FR IT | fr | 105 | crime, thriller
Jean-Pierre Melville | Alain Delon, François Périer, Nathalie Delon, Cathy Rosier
A killer with a hat, a raincoat and a bird has the perfect alibi and was seen by the pianist.

Dragon Inn | Lóngmén kèzhàn | 1967 | TW | zh | 111 | action, history
King Hu | Shih Chun, Bai Ying, Shangguan Lingfeng
At an inn by the border some guests have come to kill a dead minister's children, and others to prevent it.

The Firemen's Ball | Hoří, má panenko | 1967 | CZ | cs | 73 | comedy
Miloš Forman | Jan Vostrčil, Josef Šebánek
A fire brigade gives a ball with a raffle and a beauty contest, and by midnight both are in trouble.

Memories of Underdevelopment | Memorias del subdesarrollo | 1968 | CU | es | 97 | drama
Tomás Gutiérrez Alea | Sergio Corrieri, Daisy Granados, Eslinda Núñez
A landlord stays behind in Havana when his family leaves, and watches the revolution through a telescope.

Lucía | - | 1968 | CU | es | 160 | drama, history
Humberto Solás | Raquel Revuelta, Eslinda Núñez, Adela Legrá
Three women of one name in three Cubas: 1895, 1932 and the sixties.

2001: A Space Odyssey | - | 1968 | GB US | en | 149 | science fiction
Stanley Kubrick | Keir Dullea, Gary Lockwood, William Sylvester, Douglas Rain
From a bone in the air to a ship on its way to Jupiter, whose computer has never made a mistake.

Mandabi | - | 1968 | SN FR | wo fr | 92 | comedy, drama
Ousmane Sembène | Makhouredia Gueye, Ynousse N'Diaye, Isseu Niang
A money order from Paris arrives in Dakar, and to cash it a man needs papers, and for those other papers.

Night of the Living Dead | - | 1968 | US | en | 96 | horror
George A. Romero | Duane Jones, Judith O'Dea, Karl Hardman
Strangers board up a farmhouse against the dead and cannot agree whether the cellar is safe.

Once Upon a Time in the West | C'era una volta il West | 1968 | IT US | it en | 165 | western
Sergio Leone | Claudia Cardinale, Henry Fonda, Jason Robards, Charles Bronson
A bride arrives at a station to find nobody there, and a man with a harmonica waiting for somebody else.

The Color of Pomegranates | Nran guyne | 1969 | AM | hy | 78 | experimental, history
Sergei Parajanov | Sofiko Chiaureli, Melkon Aleksanyan, Vilen Galstyan
The life of the poet Sayat-Nova told in carpets, books drying on a roof and red juice on white cloth.

Kes | - | 1969 | GB | en | 111 | drama
Ken Loach | David Bradley, Colin Welland, Lynne Perrie, Freddie Fletcher, Brian Glover
A boy in a mining town, good at nothing anybody asks for, trains a kestrel.

Funeral Parade of Roses | Bara no sōretsu | 1969 | JP | ja | 105 | drama, experimental
Toshio Matsumoto | Shinnosuke Ikehata, Osamu Ogasawara, Yoshio Tsuchiya
In the clubs of Shinjuku a young performer rivals the madam of the bar, while a camera interviews everybody.

Z | - | 1969 | FR DZ | fr | 127 | thriller
Costa-Gavras | Yves Montand, Jean-Louis Trintignant, Irene Papas, Jacques Perrin
A deputy is struck down after a meeting for peace, and a magistrate takes the word accident literally.

The Cow | Gāv | 1969 | IR | fa | 105 | drama
Dariush Mehrjui | Ezzatollah Entezami, Ali Nassirian
A villager loves the only cow for miles, and his neighbours decide how to tell him what happened while he was away.

Army of Shadows | L'Armée des ombres | 1969 | FR IT | fr | 145 | war, drama
Jean-Pierre Melville | Lino Ventura, Paul Meurisse, Jean-Pierre Cassel, Simone Signoret, Claude Mann
People of the Resistance live under false names, where trust and betrayal both end in the same room.

The Night of Counting the Years | al-Mūmiyāʾ | 1969 | EG | ar | 102 | drama, history
Shadi Abdel Salam | Ahmed Marei, Nadia Lutfi
The young heir of a mountain tribe learns that it lives on what it takes from the tombs of the pharaohs.
`;
