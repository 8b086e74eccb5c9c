/** A new century. What a line means is said in `read-reel.ts`. */
export const the2000s = `
In the Mood for Love | Huāyàng niánhuá | 2000 | HK FR | yue zh | 98 | romance, drama
Wong Kar-wai | Maggie Cheung, Tony Leung Chiu-wai, Rebecca Pan
Two neighbours find that their wife and husband are together, and rehearse what they will not do.

Yi Yi | Yī yī | 2000 | TW JP | zh | 173 | drama
Edward Yang | Wu Nien-jen, Elaine Jin, Kelly Lee, Jonathan Chang, Issey Ogata
From a wedding to a funeral in Taipei, with a boy who photographs the backs of people's heads.

The Gleaners and I | Les Glaneurs et la Glaneuse | 2000 | FR | fr | 82 | documentary
Agnès Varda | Agnès Varda
With a small camera in her hand a filmmaker meets those who live on what others leave lying.

Amores perros | - | 2000 | MX | es | 154 | drama, thriller
Alejandro González Iñárritu | Gael García Bernal, Emilio Echevarría, Goya Toledo, Vanessa Bauche, Álvaro Guerrero
A crash at a crossing in Mexico City ties together a boy with a fighting dog, a model and a man with a cart.

Platform | Zhàntái | 2000 | CN HK JP | zh | 154 | drama
Jia Zhangke | Wang Hongwei, Zhao Tao, Liang Jingdong, Yang Tianyi
A theatre troupe in Shanxi goes from Maoist songs to break dance, while ten years pass by outside.

Crouching Tiger, Hidden Dragon | Wòhǔ cánglóng | 2000 | TW HK CN US | zh | 120 | action, romance
Ang Lee | Chow Yun-fat, Michelle Yeoh, Zhang Ziyi, Chang Chen, Cheng Pei-pei
A famous sword is stolen over the roofs of Peking, and two old companions know the thief's hand.

Werckmeister Harmonies | Werckmeister harmóniák | 2000 | HU | hu | 145 | drama
Béla Tarr, Ágnes Hranitzky | Lars Rudolph, Peter Fitz, Hanna Schygulla
A circus with a whale in a lorry stops on the square of a frozen town, and men begin to gather round it.

Mulholland Drive | - | 2001 | US FR | en | 147 | mystery, drama
David Lynch | Naomi Watts, Laura Harring, Justin Theroux, Ann Miller
A hopeful actress finds a woman without a memory in her aunt's shower, and they look for who she is.

Spirited Away | Sen to Chihiro no kamikakushi | 2001 | JP | ja | 125 | animation, fantasy, family
Hayao Miyazaki | Rumi Hiiragi, Miyu Irino, Mari Natsuki, Takashi Naitō
A sulky girl must work in a bathhouse for gods until she can win her parents and her name back.

La Ciénaga | - | 2001 | AR | es | 103 | drama
Lucrecia Martel | Mercedes Morán, Graciela Borges, Martín Adjemián, Leonora Balcarce
Two families sweat through a summer in the north of Argentina beside a pool nobody cleans.

Atanarjuat: The Fast Runner | Atanarjuat | 2001 | CA | iu | 172 | drama, adventure
Zacharias Kunuk | Natar Ungalaaq, Sylvia Ivalu, Peter-Henry Arnatsiaq, Lucy Tulugarjuk
An Inuit legend: of two brothers envied by a chief's son, and of a run across the sea ice.

Amélie | Le Fabuleux Destin d'Amélie Poulain | 2001 | FR DE | fr | 122 | comedy, romance
Jean-Pierre Jeunet | Audrey Tautou, Mathieu Kassovitz, Rufus, Dominique Pinon
A shy waitress in Montmartre sets right the lives of everybody around her in secret, save one.

Monsoon Wedding | - | 2001 | IN US | hi en pa | 114 | comedy, drama
Mira Nair | Naseeruddin Shah, Lillete Dubey, Shefali Shah, Vasundhara Das, Vijay Raaz
A family in Delhi gathers from four continents for a wedding, with rain and a secret on the way.

Lagaan | - | 2001 | IN | hi en | 224 | drama, music
Ashutosh Gowariker | Aamir Khan, Gracy Singh, Rachel Shelley, Paul Blackthorne
A village that cannot pay its tax is offered a bet by the British officers: a game of cricket.

No Man's Land | Ničija zemlja | 2001 | BA SI FR | bs en fr | 98 | war, comedy
Danis Tanović | Branko Đurić, Rene Bitorajac, Filip Šovagović, Katrin Cartlidge
Two soldiers of opposite sides are stuck in a trench with a third who lies on a mine.

Y tu mamá también | - | 2001 | MX | es | 106 | drama, comedy
Alfonso Cuarón | Maribel Verdú, Gael García Bernal, Diego Luna
Two boys invite an older woman to a beach they have made up, and she says yes.

City of God | Cidade de Deus | 2002 | BR | pt | 130 | crime, drama
Fernando Meirelles, Kátia Lund | Alexandre Rodrigues, Leandro Firmino, Phellipe Haagensen, Douglas Silva, Alice Braga
In a housing project of Rio one boy wants to be a photographer and another to be feared.

Waiting for Happiness | Heremakono | 2002 | MR FR | fr ar | 96 | drama
Abderrahmane Sissako | Khatra Ould Abdel Kader, Maata Ould Mohamed Abeid
In a town between desert and sea people wait to leave, and a boy learns to bring light to a house.

Divine Intervention | Yadun ilāhiyya | 2002 | PS FR | ar he | 92 | comedy, drama
Elia Suleiman | Elia Suleiman, Manal Khader
A man from Jerusalem and a woman from Ramallah can meet only in a car park beside the checkpoint.

Russian Ark | Russkiy kovcheg | 2002 | RU DE | ru | 99 | history, experimental
Alexander Sokurov | Sergei Dreiden, Maria Kuznetsova
In one breath the camera walks through a palace and three centuries, beside a marquis who disapproves.

Whale Rider | - | 2002 | NZ DE | en mi | 101 | drama, family
Niki Caro | Keisha Castle-Hughes, Rawiri Paratene, Vicky Haughton, Cliff Curtis
A girl of a line of chiefs wants to learn what her grandfather teaches only to boys.

Infernal Affairs | Wújiàn dào | 2002 | HK | yue | 101 | crime, thriller
Andrew Lau, Alan Mak | Andy Lau, Tony Leung Chiu-wai, Anthony Wong, Eric Tsang, Kelly Chen, Sammi Cheng
A policeman among gangsters and a gangster among policemen are each ordered to find the other.

Uzak | - | 2002 | TR | tr | 110 | drama
Nuri Bilge Ceylan | Muzaffer Özdemir, Mehmet Emin Toprak
A photographer in Istanbul is visited by a cousin who looks for work on the ships and stays too long.

Osama | - | 2003 | AF | fa | 83 | drama
Siddiq Barmak | Marina Golbahari, Arif Herati, Zubaida Sahar
In Kabul under the Taliban a girl's hair is cut so that somebody in the house may work.

Memories of Murder | Sarinui chueok | 2003 | KR | ko | 132 | crime, drama
Bong Joon-ho | Song Kang-ho, Kim Sang-kyung, Kim Roi-ha, Park Hae-il, Byun Hee-bong
Country detectives who trust their eyes and one from Seoul who trusts documents look for a murderer in the rain.

Oldboy | - | 2003 | KR | ko | 120 | thriller, mystery
Park Chan-wook | Choi Min-sik, Yoo Ji-tae, Kang Hye-jung
After fifteen years in a locked room a man is let out with a telephone and five days to learn why.

Goodbye, Dragon Inn | Bùsàn | 2003 | TW | zh | 82 | drama, comedy
Tsai Ming-liang | Lee Kang-sheng, Chen Shiang-chyi, Kiyonobu Mitamura, Shih Chun, Miao Tien
On the last night of a leaking cinema a few people sit far apart and a cashier climbs the stairs.

Lost in Translation | - | 2003 | US JP | en ja | 102 | drama, comedy, romance
Sofia Coppola | Bill Murray, Scarlett Johansson, Giovanni Ribisi, Anna Faris
An actor making a whisky advertisement and a young wife left to herself are both awake in a Tokyo hotel.

Moolaadé | - | 2004 | SN BF FR | bm fr | 124 | drama
Ousmane Sembène | Fatoumata Coulibaly, Maïmouna Hélène Diarra, Salimata Traoré
Four girls run from the knife to a woman who ties a rope across her door, and nobody dares to step over it.

Turtles Can Fly | Lakposhthā parvāz mikonand | 2004 | IQ IR | ku | 98 | drama, war
Bahman Ghobadi | Soran Ebrahim, Avaz Latif, Hiresh Feysal Rahman
On the eve of a war a boy who puts up satellite dishes leads the children who gather mines.

Tropical Malady | Sud pralad | 2004 | TH FR | th | 118 | drama, fantasy
Apichatpong Weerasethakul | Banlop Lomnoi, Sakda Kaewbuadee
A soldier courts a country boy, and then a soldier goes alone into the forest after a tiger.

Eternal Sunshine of the Spotless Mind | - | 2004 | US | en | 108 | romance, science fiction
Michel Gondry | Jim Carrey, Kate Winslet, Kirsten Dunst, Mark Ruffalo, Elijah Wood
A man has the memory of his girlfriend removed and halfway through would rather keep it.

Whisky | - | 2004 | UY AR | es | 94 | comedy, drama
Juan Pablo Rebella, Pablo Stoll | Andrés Pazos, Mirella Pascual, Jorge Bolani
The owner of a sock factory asks his forewoman to pose as his wife while his brother is visiting.

Nobody Knows | Dare mo shiranai | 2004 | JP | ja | 141 | drama
Hirokazu Koreeda | Yūya Yagira, Ayu Kitaura, Hiei Kimura, You
Four children in a small flat go on keeping the rules their mother left them when she went.

Machuca | - | 2004 | CL ES | es | 115 | drama, history
Andrés Wood | Matías Quer, Ariel Mateluna, Manuela Martelli
In Santiago in 1973 a priest seats boys from the shanty town beside those with ironed collars.

Sepet | - | 2004 | MY | ms zh en | 104 | romance, comedy
Yasmin Ahmad | Ng Choo Seong, Sharifah Amani
A girl who loves Takeshi Kaneshiro buys a pirated film from a boy who writes poems, and faiths do not matter yet.

Hidden | Caché | 2005 | FR AT DE | fr | 118 | thriller, drama
Michael Haneke | Daniel Auteuil, Juliette Binoche, Maurice Bénichou, Annie Girardot
A television presenter is sent tapes that show nothing but the front of his house.

The Death of Mr. Lazarescu | Moartea domnului Lăzărescu | 2005 | RO | ro | 153 | drama, comedy
Cristi Puiu | Ion Fiscuteanu, Luminița Gheorghiu
An old man with a headache is driven through Bucharest from one hospital to the next.

Tsotsi | - | 2005 | ZA | zu xh af | 94 | drama, crime
Gavin Hood | Presley Chweneyagae, Terry Pheto, Kenneth Nkosi, Mothusi Magano
A young robber in Johannesburg drives off in a stolen car and hears that somebody is on the back seat.

U-Carmen eKhayelitsha | - | 2005 | ZA | xh | 120 | music, drama
Mark Dornford-May | Pauline Malefane, Andile Tshoni
Bizet's cigarette girl works in a township near Cape Town and sings in Xhosa.

Pan's Labyrinth | El laberinto del fauno | 2006 | ES MX | es | 118 | fantasy, war
Guillermo del Toro | Ivana Baquero, Sergi López, Maribel Verdú, Doug Jones, Ariadna Gil
In Spain after the war a captain's stepdaughter is set three tasks by a faun.

Bamako | - | 2006 | ML FR | fr bm | 115 | drama
Abderrahmane Sissako | Aïssa Maïga, Tiécoura Traoré
In a courtyard where people wash and marry, a court hears the case of Africa against the World Bank.

Dry Season | Daratt | 2006 | TD FR | ar fr | 96 | drama
Mahamat-Saleh Haroun | Ali Bacha Barkai, Youssouf Djaoro
A boy is given his grandfather's pistol, finds the man who killed his father, and learns to bake from him.

Still Life | Sānxiá hǎorén | 2006 | CN HK | zh | 111 | drama
Jia Zhangke | Zhao Tao, Han Sanming
Where a city is being taken apart before the water comes, a miner and a nurse each look for somebody.

The Lives of Others | Das Leben der Anderen | 2006 | DE | de | 137 | drama, thriller
Florian Henckel von Donnersmarck | Ulrich Mühe, Martina Gedeck, Sebastian Koch, Ulrich Tukur
A captain of the Stasi sits in the attic of a playwright with headphones on, and begins to listen.

4 Months, 3 Weeks and 2 Days | 4 luni, 3 săptămâni și 2 zile | 2007 | RO | ro | 113 | drama, thriller
Cristian Mungiu | Anamaria Marinca, Laura Vasiliu, Vlad Ivanov
In the last years of Ceaușescu a student helps her room-mate with what the law forbids.

Persepolis | - | 2007 | FR US | fr | 95 | animation, drama
Marjane Satrapi, Vincent Paronnaud | Chiara Mastroianni, Catherine Deneuve, Danielle Darrieux
A girl who likes Bruce Lee grows up in Tehran through a revolution, a war and Vienna.

Caramel | Sukkar banāt | 2007 | LB FR | ar fr | 95 | comedy, romance
Nadine Labaki | Nadine Labaki, Yasmine Al Massri, Joanna Moukarzel, Gisèle Aouad, Adel Karam, Sihame Haddad
In a beauty parlour in Beirut sugar is boiled for hair, and secrets are kept between haircuts.

XXY | - | 2007 | AR ES FR | es | 91 | drama
Lucía Puenzo | Inés Efron, Ricardo Darín, Valeria Bertuccelli, Martín Piroyansky
A fifteen-year-old on the coast of Uruguay has stopped taking the tablets that would make others comfortable.

Secret Sunshine | Miryang | 2007 | KR | ko | 142 | drama
Lee Chang-dong | Jeon Do-yeon, Song Kang-ho
A widow moves with her son to the town her husband came from, and has to learn what forgiving would mean.

There Will Be Blood | - | 2007 | US | en | 158 | drama
Paul Thomas Anderson | Daniel Day-Lewis, Paul Dano, Ciarán Hinds, Kevin J. O'Connor
A man who came up out of a silver mine drills for oil beside a preacher's church.

The Headless Woman | La mujer sin cabeza | 2008 | AR | es | 87 | drama, mystery
Lucrecia Martel | María Onetto, Claudia Cantero, César Bordón, Inés Efron
A dentist hits something on a dusty road, does not get out, and everybody around her tidies up.

Waltz with Bashir | Vals im Bashir | 2008 | IL FR DE | he | 90 | animation, documentary, war
Ari Folman | -
A director who cannot remember his part in a war asks those who were there with him.

Wendy and Lucy | - | 2008 | US | en | 80 | drama
Kelly Reichardt | Michelle Williams, Wally Dalton, Will Patton
On the way to Alaska a young woman's car breaks down in Oregon, and then her dog is gone.

35 Shots of Rum | 35 rhums | 2008 | FR DE | fr | 100 | drama
Claire Denis | Alex Descas, Mati Diop, Nicole Dogué, Grégoire Colin
A train driver and his daughter live well together on the edge of Paris and know that it will end.

Let the Right One In | Låt den rätte komma in | 2008 | SE | sv | 115 | horror, romance
Tomas Alfredson | Kåre Hedebrant, Lina Leandersson
A bullied boy in a suburb of Stockholm meets a girl who has been twelve for a long time.

Still Walking | Aruitemo aruitemo | 2008 | JP | ja | 115 | drama
Hirokazu Koreeda | Hiroshi Abe, Yui Natsukawa, You, Kirin Kiki, Yoshio Harada
A family spends one summer day with the parents, corn fritters, and the brother who is not there.

Tulpan | - | 2008 | KZ DE PL | kk ru | 100 | comedy, drama
Sergei Dvortsevoy | Askhat Kuchinchirekov, Samal Yeslyamova, Ondasyn Besikbasov
A sailor comes home to the steppe to herd sheep and must first marry the only girl, who minds his ears.

The Milk of Sorrow | La teta asustada | 2009 | PE ES | es qu | 94 | drama
Claudia Llosa | Magaly Solier, Susi Sánchez, Efraín Solís
A young woman in Lima walks close to the walls, with the fear her mother is said to have fed her.

Fish Tank | - | 2009 | GB | en | 123 | drama
Andrea Arnold | Katie Jarvis, Michael Fassbender, Kierston Wareing
A girl of fifteen dances alone in an empty flat in Essex, and her mother brings home somebody kind.

Samson and Delilah | - | 2009 | AU | en | 101 | drama, romance
Warwick Thornton | Rowan McNamara, Marissa Gibson
Two teenagers take a car from their desert community and hardly need a word between them.

Dogtooth | Kynodontas | 2009 | GR | el | 97 | drama
Yorgos Lanthimos | Christos Stergioglou, Michelle Valley, Angeliki Papoulia, Christos Passalis, Mary Tsoni
Three grown children who have never left the garden are taught that a sea is an armchair.

Mother | Madeo | 2009 | KR | ko | 129 | thriller, drama
Bong Joon-ho | Kim Hye-ja, Won Bin, Jin Goo
A herbalist sets out to prove that her simple son did not do what he has signed.

A Prophet | Un prophète | 2009 | FR | fr ar | 155 | crime, drama
Jacques Audiard | Tahar Rahim, Niels Arestrup, Adel Bencherif
A nineteen-year-old who cannot read is sent down for six years and learns everything there.

The White Ribbon | Das weiße Band | 2009 | DE AT FR | de | 144 | drama, mystery
Michael Haneke | Christian Friedel, Burghart Klaußner, Susanne Lothar, Ulrich Tukur
In a northern village before the first war somebody stretches a wire between two trees.

About Elly | Darbāre-ye Elly | 2009 | IR | fa | 119 | drama, mystery
Asghar Farhadi | Golshifteh Farahani, Taraneh Alidoosti, Shahab Hosseini, Payman Maadi
Friends from Tehran take a nursery teacher along to the Caspian to meet a man, and then cannot find her.
`;
