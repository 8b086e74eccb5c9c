/** The tens. What a line means is said in `read-reel.ts`. */
export const the2010s = `
Uncle Boonmee Who Can Recall His Past Lives | Lung Bunmi raluek chat | 2010 | TH | th | 114 | drama, fantasy
Apichatpong Weerasethakul | Thanapat Saisaymar, Jenjira Pongpas, Sakda Kaewbuadee
A dying beekeeper has supper with his sister-in-law, his late wife and a son with red eyes.

Poetry | Si | 2010 | KR | ko | 139 | drama
Lee Chang-dong | Yun Jeong-hie, Lee Da-wit
A grandmother who is losing words takes a class in poetry and hears what her grandson has done.

Nostalgia for the Light | Nostalgia de la luz | 2010 | CL FR DE | es | 90 | documentary
Patricio Guzmán | -
In the driest desert astronomers look for the past in the sky and women look for it in the ground.

Incendies | - | 2010 | CA | fr ar | 131 | drama, mystery
Denis Villeneuve | Lubna Azabal, Mélissa Désormeaux-Poulin, Maxim Gaudette, Rémy Girard
Twins are handed two letters by a notary: one for a father thought dead, one for a brother nobody mentioned.

Winter's Bone | - | 2010 | US | en | 100 | drama, crime
Debra Granik | Jennifer Lawrence, John Hawkes, Dale Dickey
To keep the house a girl in the Ozarks must find her father among kin who do not answer questions.

A Separation | Jodāyi-e Nāder az Simin | 2011 | IR | fa | 123 | drama
Asghar Farhadi | Leila Hatami, Payman Maadi, Shahab Hosseini, Sareh Bayat, Sarina Farhadi
A wife wants to leave, a husband will not leave his father, and a push on the stairs brings them all to court.

Once Upon a Time in Anatolia | Bir Zamanlar Anadolu'da | 2011 | TR BA | tr | 157 | crime, drama
Nuri Bilge Ceylan | Muhammet Uzuner, Yılmaz Erdoğan, Taner Birsel
Three cars drive through the night from one fountain to the next in search of a grave.

This Is Not a Film | In film nist | 2011 | IR | fa | 75 | documentary
Jafar Panahi, Mojtaba Mirtahmasb | Jafar Panahi
A director forbidden to make films spends a day at home with a camera, a carpet and an iguana.

Pariah | - | 2011 | US | en | 86 | drama
Dee Rees | Adepero Oduye, Kim Wayans, Aasha Davis, Pernell Walker
A girl in Brooklyn changes her clothes on the bus home and writes down what she cannot say there.

The Raid | Serbuan maut | 2011 | ID | id | 101 | action, thriller
Gareth Evans | Iko Uwais, Joe Taslim, Yayan Ruhian, Ray Sahetapy
A police squad is trapped in a tower block whose owner has offered its tenants free rent.

The Orator | O Le Tulafale | 2011 | WS NZ | sm | 110 | drama
Tusi Tamasese | Fa'afiaula Sagote, Tausili Pushparaj
A taro farmer, too small to be listened to, must find his voice for the land and the woman he loves.

Holy Motors | - | 2012 | FR DE | fr | 115 | drama, fantasy
Leos Carax | Denis Lavant, Édith Scob, Eva Mendes, Kylie Minogue
A man is driven through Paris in a white limousine to nine appointments, each of them another life.

Tabu | - | 2012 | PT DE BR | pt | 118 | drama, romance
Miguel Gomes | Teresa Madruga, Laura Soveral, Ana Moreira, Carloto Cotta
An old woman in Lisbon gambles and dreams of monkeys, and then somebody tells of her Africa, without a sound.

Wadjda | - | 2012 | SA DE | ar | 98 | drama, comedy
Haifaa al-Mansour | Waad Mohammed, Reem Abdullah, Ahd Kamel, Abdullrahman Al Gohani
A girl in Riyadh wants a green bicycle and enters a competition in reciting to pay for it.

Amour | - | 2012 | FR DE AT | fr | 127 | drama
Michael Haneke | Jean-Louis Trintignant, Emmanuelle Riva, Isabelle Huppert
Two retired music teachers are at breakfast when she stops answering, and he promises not to take her back to hospital.

Stories We Tell | - | 2012 | CA | en | 108 | documentary
Sarah Polley | -
A daughter asks her whole family to tell the story of their mother from the beginning.

Neighboring Sounds | O Som ao Redor | 2012 | BR | pt | 131 | drama, thriller
Kleber Mendonça Filho | Irandhir Santos, Gustavo Jahn, Maeve Jinkings, W. J. Solha
Private guards offer their services in a street of Recife that belongs mostly to one old man.

Ilo Ilo | - | 2013 | SG | zh en tl | 99 | drama
Anthony Chen | Yeo Yann Yann, Chen Tianwen, Angeli Bayani, Koh Jia Ler
In the crisis of 1997 a couple takes on a maid from the Philippines for a boy who does as he likes.

The Missing Picture | L'Image manquante | 2013 | KH FR | fr | 92 | documentary, history
Rithy Panh | -
With clay figures a filmmaker makes the pictures that nobody took of his childhood under the Khmer Rouge.

Ida | - | 2013 | PL DK | pl | 82 | drama
Paweł Pawlikowski | Agata Trzebuchowska, Agata Kulesza, Dawid Ogrodnik
A novice about to take her vows is sent to meet her only relative, a judge who drinks.

Tangerines | Mandariinid | 2013 | EE GE | et ru ka | 87 | war, drama
Zaza Urushadze | Lembit Ulfsak, Elmo Nüganen, Giorgi Nakashidze, Misha Meskhi
An old Estonian in Abkhazia nurses two wounded enemies in one house until the harvest is in.

The Lunchbox | Dabba | 2013 | IN FR DE | hi en | 104 | romance, drama
Ritesh Batra | Irrfan Khan, Nimrat Kaur, Nawazuddin Siddiqui
In Mumbai a lunch is delivered to the wrong desk, and a note goes back in the empty tin.

Under the Skin | - | 2013 | GB US CH | en | 108 | science fiction, horror
Jonathan Glazer | Scarlett Johansson, Jeremy McWilliams
A woman drives a van round Glasgow and asks men who are alone whether they need a lift.

The Great Beauty | La grande bellezza | 2013 | IT FR | it | 141 | drama, comedy
Paolo Sorrentino | Toni Servillo, Carlo Verdone, Sabrina Ferilli
The king of Rome's parties turns sixty-five and wonders why he never wrote a second book.

Omar | - | 2013 | PS | ar he | 96 | thriller, romance
Hany Abu-Assad | Adam Bakri, Leem Lubany, Waleed Zuaiter, Eyad Hourani, Samer Bisharat
A baker climbs the wall to see the girl he loves, until he is caught and offered a bargain.

12 Years a Slave | - | 2013 | GB US | en | 134 | history, drama
Steve McQueen | Chiwetel Ejiofor, Lupita Nyong'o, Michael Fassbender, Sarah Paulson
A free man from New York who plays the violin is drugged in Washington and wakes in chains.

Bad Hair | Pelo malo | 2013 | VE PE AR | es | 93 | drama
Mariana Rondón | Samuel Lange Zambrano, Samantha Castillo
A boy in Caracas wants straight hair for his school photograph, and his mother does not like why.

Norte, the End of History | Norte, hangganan ng kasaysayan | 2013 | PH | tl | 250 | drama, crime
Lav Diaz | Sid Lucero, Angeli Bayani, Archie Alemania
A law student with theories kills, and another man is sent to prison for it.

Timbuktu | - | 2014 | MR FR | fr ar bm | 96 | drama
Abderrahmane Sissako | Ibrahim Ahmed, Toulou Kiki, Abel Jafri, Hichem Yacoubi, Kettly Noël
Men with guns forbid music and football in an old city, and boys go on playing without a ball.

A Girl Walks Home Alone at Night | - | 2014 | US | fa | 101 | horror, romance
Ana Lily Amirpour | Sheila Vand, Arash Marandi, Marshall Manesh, Mozhan Marnò, Dominic Rains
In an oil town called Bad City a girl in a chador rides a skateboard and looks after the lonely.

The Babadook | - | 2014 | AU | en | 94 | horror, drama
Jennifer Kent | Essie Davis, Noah Wiseman
A widow reads her sleepless son a pop-up book that she does not remember buying.

Girlhood | Bande de filles | 2014 | FR | fr | 113 | drama
Céline Sciamma | Karidja Touré, Assa Sylla, Lindsay Karamoh, Mariétou Touré
A girl from the towers outside Paris is told what she may not become and joins three who do as they please.

Mommy | - | 2014 | CA | fr | 139 | drama
Xavier Dolan | Anne Dorval, Antoine Olivier Pilon, Suzanne Clément
A widow takes her violent, tender son home, and the neighbour across the street begins to speak again.

Wild Tales | Relatos salvajes | 2014 | AR ES | es | 122 | comedy, thriller
Damián Szifron | Ricardo Darín, Rita Cortese, Darío Grandinetti, Érica Rivas, Oscar Martínez, Leonardo Sbaraglia
Six people who have been polite for long enough.

Selma | - | 2014 | US GB | en | 128 | history, drama
Ava DuVernay | David Oyelowo, Carmen Ejogo, Tom Wilkinson
In 1965 a march for the right to vote sets out over a bridge where troopers are waiting.

Leviathan | Leviafan | 2014 | RU | ru | 140 | drama
Andrey Zvyagintsev | Aleksei Serebryakov, Elena Lyadova, Vladimir Vdovichenkov, Roman Madyanov
On the Barents Sea a mechanic fights the mayor for the house that his grandfather built.

What We Do in the Shadows | - | 2014 | NZ | en | 86 | comedy, horror
Jemaine Clement, Taika Waititi | Jemaine Clement, Taika Waititi, Jonathan Brugh, Cori Gonzalez-Macuer, Rhys Darby
Vampires who share a house in Wellington are filmed arguing about the washing-up.

Theeb | - | 2014 | JO GB | ar en | 100 | adventure, drama
Naji Abu Nowar | Jacir Eid, Hassan Mutlag, Hussein Salameh, Jack Fox
In 1916 a Bedouin boy follows his brother, who guides an English officer to a well.

Embrace of the Serpent | El abrazo de la serpiente | 2015 | CO VE AR | es pt de | 125 | adventure, drama
Ciro Guerra | Nilbio Torres, Antonio Bolívar, Jan Bijvoet, Brionne Davis
A shaman, the last of his people, guides two scientists forty years apart to the same plant.

Mustang | - | 2015 | FR TR DE | tr | 97 | drama
Deniz Gamze Ergüven | Güneş Şensoy, Doğa Doğuşlu, Tuğba Sunguroğlu, Elit İşcan, İlayda Akdoğan
After a game on the beach five sisters are kept at home, where the windows get bars and the suitors come.

The Assassin | Nièyǐnniáng | 2015 | TW CN HK | zh | 105 | drama, action
Hou Hsiao-hsien | Shu Qi, Chang Chen
A woman trained to kill is sent home to end the life of the cousin to whom she was promised.

Carol | - | 2015 | GB US | en | 118 | romance, drama
Todd Haynes | Cate Blanchett, Rooney Mara, Sarah Paulson, Kyle Chandler
A woman in a fur coat forgets her gloves on the counter of a shop girl who wants to take photographs.

Mad Max: Fury Road | - | 2015 | AU US | en | 120 | action, science fiction
George Miller | Tom Hardy, Charlize Theron, Nicholas Hoult, Hugh Keays-Byrne, Zoë Kravitz
A driver turns her war rig off the road with five women a tyrant thinks his own.

Rams | Hrútar | 2015 | IS DK | is | 93 | drama, comedy
Grímur Hákonarson | Sigurður Sigurjónsson, Theodór Júlíusson, Charlotte Bøving
Two brothers who have not spoken for forty years are told that their sheep must be put down.

Lamb | - | 2015 | ET FR DE | am | 94 | drama, family
Yared Zeleke | Rediat Amare, Kidist Siyum
A boy is left with relations in the hills, who mean to eat his sheep at the next feast.

Ixcanul | - | 2015 | GT FR | cak es | 93 | drama
Jayro Bustamante | María Mercedes Coroy, María Telón, Manuel Antún
On the slope of a volcano a girl promised to the overseer looks at the boy who will go north.

The Second Mother | Que Horas Ela Volta? | 2015 | BR | pt | 112 | comedy, drama
Anna Muylaert | Regina Casé, Camila Márdila, Karine Teles, Michel Joelsas
A housekeeper's daughter comes to stay in São Paulo and does not know which pool is not for her.

Moonlight | - | 2016 | US | en | 111 | drama
Barry Jenkins | Trevante Rhodes, Ashton Sanders, Alex Hibbert, Mahershala Ali, Naomie Harris, Janelle Monáe
A boy in Miami called Little, then Chiron, then Black, learns who may touch him.

Toni Erdmann | - | 2016 | DE AT RO | de en ro | 162 | comedy, drama
Maren Ade | Sandra Hüller, Peter Simonischek
A father with false teeth visits his daughter, a consultant in Bucharest, and does not go when asked.

The Handmaiden | Agassi | 2016 | KR | ko ja | 145 | thriller, romance
Park Chan-wook | Kim Min-hee, Kim Tae-ri, Ha Jung-woo, Cho Jin-woong
A pickpocket becomes maid to an heiress in order to marry her off, and somebody is being deceived.

Arrival | - | 2016 | US | en | 116 | science fiction, drama
Denis Villeneuve | Amy Adams, Jeremy Renner, Forest Whitaker, Michael Stuhlbarg
Twelve ships hang over the Earth, and a linguist is asked what those inside want.

Train to Busan | Busanhaeng | 2016 | KR | ko | 118 | horror, action
Yeon Sang-ho | Gong Yoo, Jung Yu-mi, Ma Dong-seok, Kim Su-an
A fund manager takes his daughter to her mother by the express, and something has boarded with them.

Raw | Grave | 2016 | FR BE | fr | 99 | horror, drama
Julia Ducournau | Garance Marillier, Ella Rumpf, Rabah Nait Oufella
A vegetarian starts at the veterinary school where her sister studies and is made to eat a kidney.

My Life as a Courgette | Ma vie de Courgette | 2016 | CH FR | fr | 66 | animation, family
Claude Barras | -
A boy with blue hair and a kite comes to a home where every child has a reason to be there.

Marlina the Murderer in Four Acts | Marlina si Pembunuh dalam Empat Babak | 2017 | ID FR | id | 93 | thriller, western
Mouly Surya | Marsha Timothy, Dea Panendra, Egy Fedly, Yoga Pratama
On the hills of Sumba a widow defends herself and takes the bus to the police with the proof.

I Am Not a Witch | - | 2017 | GB FR ZM | en ny | 93 | drama, comedy
Rungano Nyoni | Maggie Mulubwa, Henry B. J. Phiri
A girl of eight is accused of witchcraft and tied to a ribbon in a camp that tourists visit.

The Wound | Inxeba | 2017 | ZA | xh | 88 | drama
John Trengove | Nakhane Touré, Bongile Mantsai, Niza Jay Ncoyini
A factory worker goes back to the mountains each year to guide initiates, and to see one man.

November | - | 2017 | EE NL PL | et de | 115 | fantasy, romance
Rainer Sarnet | Rea Lest, Jörgen Liik, Arvo Kukumägi
In an Estonian village peasants steal even from the devil, and a girl loves a boy who loves a baroness.

Get Out | - | 2017 | US | en | 104 | horror, thriller
Jordan Peele | Daniel Kaluuya, Allison Williams, Bradley Whitford, Catherine Keener, Lil Rel Howery
A photographer meets his girlfriend's parents, who would have voted for Obama a third time.

Lady Bird | - | 2017 | US | en | 94 | comedy, drama
Greta Gerwig | Saoirse Ronan, Laurie Metcalf, Tracy Letts, Lucas Hedges, Timothée Chalamet, Beanie Feldstein
In her last year at school a girl in Sacramento gives herself a name and quarrels with her mother in every shop.

A Fantastic Woman | Una mujer fantástica | 2017 | CL DE ES | es | 104 | drama
Sebastián Lelio | Daniela Vega, Francisco Reyes, Luis Gnecco
When her partner dies a singer is not wanted at the hospital, in the flat or at the funeral.

Zama | - | 2017 | AR BR ES | es | 115 | history, drama
Lucrecia Martel | Daniel Giménez Cacho, Lola Dueñas, Matheus Nachtergaele
An officer of the Spanish crown at a river outpost waits for the letter that will transfer him.

The Rider | - | 2017 | US | en | 104 | drama, western
Chloé Zhao | Brady Jandreau, Tim Jandreau, Lilly Jandreau, Lane Scott
After a fall a young rodeo rider on a reservation in Dakota is told never to ride again.

Roma | - | 2018 | MX | es | 135 | drama
Alfonso Cuarón | Yalitza Aparicio, Marina de Tavira
A year in the life of the young woman who keeps a doctor's house in Mexico City.

Capernaum | Kafarnāḥūm | 2018 | LB FR | ar am | 126 | drama
Nadine Labaki | Zain Al Rafeea, Yordanos Shiferaw
A boy in Beirut, about twelve, takes his parents to court for having brought him into the world.

Rafiki | - | 2018 | KE ZA FR | sw en | 82 | romance, drama
Wanuri Kahiu | Samantha Mugatsia, Sheila Munyiva, Neville Misati
In Nairobi the daughters of two rival candidates look at each other across the campaign posters.

Supa Modo | - | 2018 | KE DE | sw en | 74 | drama, family
Likarion Wainaina | Stycie Waweru, Marrianne Nungo, Nyawara Ndambia
A sick girl who loves action films comes home, and her village makes her the hero of one.

Shoplifters | Manbiki kazoku | 2018 | JP | ja | 121 | drama
Hirokazu Koreeda | Lily Franky, Sakura Andō, Kirin Kiki, Mayu Matsuoka, Kairi Jō, Miyu Sasaki
A family that lives on a pension and on what it can carry out of shops takes in a girl from a cold balcony.

Burning | Beoning | 2018 | KR | ko | 148 | mystery, drama
Lee Chang-dong | Yoo Ah-in, Steven Yeun, Jeon Jong-seo
A would-be writer is asked to feed a cat he never sees, and meets a man with a strange hobby.

Cold War | Zimna wojna | 2018 | PL FR GB | pl fr | 88 | romance, drama, music
Paweł Pawlikowski | Joanna Kulig, Tomasz Kot, Borys Szyc
A pianist and a singer of a folk ensemble lose and find each other on both sides of the curtain.

Happy as Lazzaro | Lazzaro felice | 2018 | IT CH FR | it | 127 | drama, fantasy
Alice Rohrwacher | Adriano Tardiolo, Alba Rohrwacher, Luca Chikovani
Sharecroppers who do not know that their time is over rely on a boy who never says no.

Birds of Passage | Pájaros de verano | 2018 | CO DK MX | guc es | 125 | crime, drama
Cristina Gallego, Ciro Guerra | Carmiña Martínez, José Acosta, Natalia Reyes
A Wayuu family in the north of Colombia pays a dowry with the first marijuana sold to Americans.

The Heiresses | Las herederas | 2018 | PY UY DE | es gn | 98 | drama
Marcelo Martinessi | Ana Brun, Margarita Irún, Ana Ivanova
A lady of Asunción whose silver is being sold starts to drive her neighbours to their card games.

Parasite | Gisaengchung | 2019 | KR | ko | 132 | thriller, comedy, drama
Bong Joon-ho | Song Kang-ho, Lee Sun-kyun, Cho Yeo-jeong, Choi Woo-shik, Park So-dam, Jang Hye-jin
One by one a family from a basement finds work in a house on the hill.

Portrait of a Lady on Fire | Portrait de la jeune fille en feu | 2019 | FR | fr it | 122 | romance, history
Céline Sciamma | Noémie Merlant, Adèle Haenel, Luàna Bajrami, Valeria Golino
A painter has a few days on an island in Brittany to portray a bride who will not sit for her.

Atlantics | Atlantique | 2019 | SN FR BE | wo fr | 106 | drama, romance, fantasy
Mati Diop | Mame Bineta Sane, Ibrahima Traoré, Amadou Mbow
Unpaid builders put to sea from Dakar, and at night something comes back to ask for their wages.

Bacurau | - | 2019 | BR FR | pt en | 131 | western, science fiction
Kleber Mendonça Filho, Juliano Dornelles | Bárbara Colen, Sônia Braga, Udo Kier, Thomas Aquino, Silvero Pereira
After a funeral a village in the sertão disappears from the maps, and then the telephones stop.

The Farewell | - | 2019 | US CN | zh en | 100 | comedy, drama
Lulu Wang | Awkwafina, Tzi Ma, Diana Lin, Zhao Shuzhen
A wedding is staged in Changchun so that a family can say goodbye to a grandmother who must not know.

Honeyland | Medena zemja | 2019 | MK | tr | 87 | documentary
Tamara Kotevska, Ljubomir Stefanov | Hatidže Muratova
The last woman to keep wild bees in a Macedonian valley takes half the honey, until new neighbours take all.

Papicha | - | 2019 | DZ FR | fr ar | 108 | drama
Mounia Meddour | Lyna Khoudri, Shirine Boutella, Amira Hilda Douaouda
In Algiers in the nineties a student who sews at night decides to put on a fashion show.

You Will Die at Twenty | - | 2019 | SD FR EG | ar | 103 | drama
Amjad Abu Alala | Mustafa Shehata, Islam Mubarak
A dervish foretells a newborn's early death, and a village on the Nile brings up a boy to wait for it.

For Sama | - | 2019 | GB SY | ar en | 100 | documentary, war
Waad al-Kateab, Edward Watts | Waad al-Kateab
A young mother in Aleppo films five years of the siege to explain to her daughter why they stayed.

Vitalina Varela | - | 2019 | PT | kea pt | 124 | drama
Pedro Costa | Vitalina Varela, Ventura
A woman from Cape Verde comes to Lisbon three days after her husband's funeral and stays in his dark house.

First Cow | - | 2019 | US | en | 122 | drama, western
Kelly Reichardt | John Magaro, Orion Lee, Toby Jones
A cook and a man on the run sell cakes in Oregon made with milk from the only cow, at night.

Lunana: A Yak in the Classroom | - | 2019 | BT | dz | 109 | drama, family
Pawo Choyning Dorji | Sherab Dorji, Ugyen Norbu Lhendup, Kelden Lhamo Gurung, Pem Zam
A teacher who wants to sing in Australia is posted to the remotest school in the world.
`;
