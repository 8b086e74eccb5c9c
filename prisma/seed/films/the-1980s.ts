/** Fifth generations and first features. What a line means is said in `read-reel.ts`. */
export const the1980s = `
The Shining | - | 1980 | US GB | en | 146 | horror
Stanley Kubrick | Jack Nicholson, Shelley Duvall, Danny Lloyd, Scatman Crothers
A writer keeps a mountain hotel through the winter with his wife and a son who sees too much.

Raging Bull | - | 1980 | US | en | 129 | drama
Martin Scorsese | Robert De Niro, Cathy Moriarty, Joe Pesci, Frank Vincent
A middleweight from the Bronx fights everybody, most of all those who love him.

Pixote | Pixote: A Lei do Mais Fraco | 1980 | BR | pt | 128 | drama, crime
Héctor Babenco | Fernando Ramos da Silva, Marília Pêra, Jorge Julião
A boy of ten escapes from a reformatory in São Paulo and makes a family of those who ran with him.

Man of Iron | Człowiek z żelaza | 1981 | PL | pl | 153 | drama, history
Andrzej Wajda | Jerzy Radziwiłowicz, Krystyna Janda
A radio reporter is sent to Gdańsk to dig up dirt about a strike leader and listens to those who know him.

Das Boot | - | 1981 | DE | de | 149 | war, drama
Wolfgang Petersen | Jürgen Prochnow, Herbert Grönemeyer, Klaus Wennemann
Forty men go out in a submarine, and the sea presses on the hull and on them.

Yol | - | 1982 | TR CH | tr ku | 114 | drama
Şerif Gören, Yılmaz Güney | Tarık Akan, Şerif Sezer, Halil Ergün
Five prisoners are given a week's leave and carry their prison home through the snow.

Fitzcarraldo | - | 1982 | DE | de | 157 | adventure, drama
Werner Herzog | Klaus Kinski, Claudia Cardinale, José Lewgoy, Miguel Ángel Fuentes
A man who wants an opera house in the jungle has a steamship pulled over a mountain to pay for it.

Blade Runner | - | 1982 | US | en | 117 | science fiction, thriller
Ridley Scott | Harrison Ford, Rutger Hauer, Sean Young, Edward James Olmos, Daryl Hannah
In a city of rain a retired policeman hunts four made people who have come home to ask for more life.

Fanny and Alexander | Fanny och Alexander | 1982 | SE | sv | 188 | drama, family
Ingmar Bergman | Bertil Guve, Pernilla Allwin, Ewa Fröling, Jan Malmsjö, Erland Josephson
After the best Christmas of the house a theatre family's children are moved into a bishop's bare rooms.

Wend Kuuni | - | 1982 | BF | mos | 75 | drama
Gaston Kaboré | Serge Yanogo, Rosine Yanogo
A mute boy found in the bush is taken in by a weaver's family, whose daughter will not stop talking to him.

Born in Flames | - | 1983 | US | en | 80 | science fiction, drama
Lizzie Borden | Honey, Adele Bertei, Jean Satterfield
Ten years after a peaceful revolution, two pirate radios and an army of bicycles say it is not over.

Sans soleil | - | 1983 | FR | fr | 100 | documentary, experimental
Chris Marker | -
Letters from a cameraman in Tokyo, Bissau and Iceland, read by a woman who wonders what memory keeps.

The Ballad of Narayama | Narayama bushikō | 1983 | JP | ja | 130 | drama
Shōhei Imamura | Ken Ogata, Sumiko Sakamoto, Takejō Aki
In a hungry mountain village the old are carried up to the summit at seventy, and a mother prepares.

Sugar Cane Alley | Rue Cases-Nègres | 1983 | MQ FR | fr | 106 | drama
Euzhan Palcy | Garry Cadenat, Darling Légitimus, Douta Seck
On a plantation in Martinique a grandmother cuts cane so that a clever boy may go to school instead.

Paris, Texas | - | 1984 | DE FR | en | 145 | drama
Wim Wenders | Harry Dean Stanton, Nastassja Kinski, Dean Stockwell, Aurore Clément, Hunter Carson
A man walks out of the desert after four years without a word and learns to be a father to his son.

Stranger Than Paradise | - | 1984 | US DE | en hu | 89 | comedy, drama
Jim Jarmusch | John Lurie, Eszter Balint, Richard Edson
A cousin from Budapest stays ten days with a man in New York, who finds that Cleveland looks the same.

Yellow Earth | Huáng tǔdì | 1984 | CN | zh | 89 | drama, history
Chen Kaige | Xue Bai, Wang Xueqi, Tan Tuo, Liu Qiang
A soldier collecting folk songs stays with a peasant family whose daughter has been promised in marriage.

Stop Making Sense | - | 1984 | US | en | 88 | music, documentary
Jonathan Demme | David Byrne, Tina Weymouth, Chris Frantz, Jerry Harrison
One man with a guitar and a tape on an empty stage, then a band piece by piece, then a very big suit.

Repentance | Monanieba | 1984 | GE | ka | 153 | drama
Tengiz Abuladze | Avtandil Makharadze, Zeinab Botsvadze, Ketevan Abuladze
A mayor is buried with honours and turns up in his son's garden, again and again.

Come and See | Idi i smotri | 1985 | RU BY | be ru de | 142 | war, drama
Elem Klimov | Aleksei Kravchenko, Olga Mironova, Liubomiras Laucevičius
A boy in Belarus digs up a rifle to join the partisans, and a few days make him old.

Ran | - | 1985 | JP FR | ja | 162 | drama, war
Akira Kurosawa | Tatsuya Nakadai, Akira Terao, Jinpachi Nezu, Daisuke Ryū, Mieko Harada
An old warlord divides his castles among three sons and banishes the one who tells him the truth.

Taipei Story | Qīngméi zhúmǎ | 1985 | TW | zh | 119 | drama
Edward Yang | Hou Hsiao-hsien, Tsai Chin
A former baseball star and a woman losing her job have known each other too long in a city that changes.

Tampopo | - | 1985 | JP | ja | 114 | comedy
Jūzō Itami | Nobuko Miyamoto, Tsutomu Yamazaki, Kōji Yakusho, Ken Watanabe
A lorry driver helps a widow to make the perfect bowl of noodles, and everybody else is hungry too.

Shoah | - | 1985 | FR | fr de pl he | 566 | documentary, history
Claude Lanzmann | -
Those who survived, those who stood by and those who did it speak, at the places where it happened.

The Official Story | La historia oficial | 1985 | AR | es | 112 | drama, history
Luis Puenzo | Norma Aleandro, Héctor Alterio, Chunchuna Villafañe, Hugo Arana
A history teacher in Buenos Aires begins to ask where her adopted daughter came from.

My Beautiful Laundrette | - | 1985 | GB | en ur | 97 | drama, romance
Stephen Frears | Gordon Warnecke, Daniel Day-Lewis, Saeed Jaffrey, Roshan Seth
A young man from South London is given his uncle's launderette and does it up with an old friend.

Vagabond | Sans toit ni loi | 1985 | FR | fr | 105 | drama
Agnès Varda | Sandrine Bonnaire, Macha Méril, Yolande Moreau, Stéphane Freiss
Those who met a young woman on the winter roads of the south tell what they saw of her.

Hour of the Star | A Hora da Estrela | 1985 | BR | pt | 96 | drama
Suzana Amaral | Marcélia Cartaxo, José Dumont, Tamara Taxman, Fernanda Montenegro
A typist from the north who types badly lives on hot dogs and radio time signals in São Paulo.

A Better Tomorrow | Yīngxióng běnsè | 1986 | HK | yue | 95 | action, crime
John Woo | Ti Lung, Leslie Cheung, Chow Yun-fat, Emily Chu
A counterfeiter out of prison wants to go straight beside a brother in the police and a friend with a limp.

Blue Velvet | - | 1986 | US | en | 120 | mystery, thriller
David Lynch | Kyle MacLachlan, Isabella Rossellini, Dennis Hopper, Laura Dern
A student finds an ear in a field behind his tidy town and follows it to a singer's closet.

Peking Opera Blues | Dāo mǎ dàn | 1986 | HK | yue | 104 | action, comedy
Tsui Hark | Brigitte Lin, Cherie Chung, Sally Yeh
A general's daughter, a singer after some jewels and an actress barred from the stage stumble into a revolution.

Yeelen | - | 1987 | ML | bm | 105 | fantasy, drama
Souleymane Cissé | Issiaka Kane, Aoua Sangare, Niamanto Sanogo
A young man with the powers of his line crosses the Mali of long ago, hunted by his father.

Where Is the Friend's House? | Khāneh-ye dust kojāst | 1987 | IR | fa | 83 | drama, family
Abbas Kiarostami | Babek Ahmadpour, Ahmad Ahmadpour
A boy has taken his neighbour's exercise book home by mistake and runs to the next village to give it back.

Wings of Desire | Der Himmel über Berlin | 1987 | DE FR | de en fr | 128 | fantasy, romance
Wim Wenders | Bruno Ganz, Solveig Dommartin, Otto Sander, Curt Bois, Peter Falk
Angels listen to what the people of a divided city think, and one of them wants to taste coffee.

Au revoir les enfants | - | 1987 | FR DE | fr de | 104 | drama, war
Louis Malle | Gaspard Manesse, Raphaël Fejtő, Francine Racette
At a boarding school in occupied France a boy makes friends with a new pupil who is careful about his name.

Babette's Feast | Babettes gæstebud | 1987 | DK | da fr sv | 103 | drama
Gabriel Axel | Stéphane Audran, Birgitte Federspiel, Bodil Kjer
A French cook in a parish that mistrusts pleasure asks leave to prepare one real dinner.

Salaam Bombay! | - | 1988 | IN GB FR | hi | 113 | drama
Mira Nair | Shafiq Syed, Hansa Vithal, Chanda Sharma, Raghuvir Yadav, Nana Patekar
A boy left behind by a circus carries tea through the red-light quarter and saves for the fare home.

My Neighbor Totoro | Tonari no Totoro | 1988 | JP | ja | 86 | animation, family, fantasy
Hayao Miyazaki | Noriko Hidaka, Chika Sakamoto, Shigesato Itoi
Two sisters move to the country to be near their mother's hospital and meet what lives in the great tree.

Grave of the Fireflies | Hotaru no haka | 1988 | JP | ja | 89 | animation, war, drama
Isao Takahata | Tsutomu Tatsumi, Ayano Shiraishi
A boy and his small sister try to live on their own in a shelter by a pond in the last summer of the war.

Akira | - | 1988 | JP | ja | 124 | animation, science fiction
Katsuhiro Ōtomo | Mitsuo Iwata, Nozomu Sasaki
In the Tokyo built after the last one, a boy from a motorcycle gang is given a power nobody can hold.

Women on the Verge of a Nervous Breakdown | Mujeres al borde de un ataque de nervios | 1988 | ES | es | 89 | comedy
Pedro Almodóvar | Carmen Maura, Antonio Banderas, Julieta Serrano, María Barranco, Rossy de Palma
Left by answering machine, an actress makes a gazpacho with sleeping pills, and then visitors come.

Distant Voices, Still Lives | - | 1988 | GB | en | 85 | drama, music
Terence Davies | Pete Postlethwaite, Freda Dowie, Lorraine Ashbourne
A family in Liverpool remembers a violent father and sings its way through weddings and evenings at the pub.

Landscape in the Mist | Topio stin omichli | 1988 | GR FR IT | el | 127 | drama
Theo Angelopoulos | Michalis Zeke, Tania Palaiologou, Stratos Tzortzoglou
A girl and her little brother take the train to look for a father who is said to be in Germany.

Do the Right Thing | - | 1989 | US | en | 120 | drama, comedy
Spike Lee | Danny Aiello, Ossie Davis, Ruby Dee, Giancarlo Esposito, Spike Lee, John Turturro
On the hottest day in Brooklyn somebody asks why no Black faces hang on the wall of the pizzeria.

Yaaba | - | 1989 | BF | mos | 90 | drama, family
Idrissa Ouédraogo | Fatimata Sanga, Noufou Ouédraogo
Two children befriend an old woman whom their village calls a witch, and call her grandmother.

A City of Sadness | Bēiqíng chéngshì | 1989 | TW | zh nan | 157 | drama, history
Hou Hsiao-hsien | Tony Leung Chiu-wai, Hsin Shu-fen, Chen Sung-young
Four brothers live through the years when one ruler leaves Taiwan and the next one arrives.

Sweetie | - | 1989 | AU | en | 97 | drama, comedy
Jane Campion | Geneviève Lemon, Karen Colston
A woman afraid of trees has her life in order until her sister, who was always going to be a star, moves in.
`;
