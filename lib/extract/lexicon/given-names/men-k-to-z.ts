import { wordSet } from "../word-set";

/** Given names of men that begin with K to Z, as English-language news spells them. */
export const MEN_K_TO_Z = wordSet(
  `Kaan Kaarel Kabiru Kacper Kadir Kai Kailash Kairat Kaito Kakha Kalaveti Kaleb Kalervo Kalev Kalju Kalle Kamal
  Kamau Kamel Kamil Kamran Kanat Kanji Kapil Karan Karanja Karapet Kareem Karel Karim Kariuki Karl Karlheinz Karol
  Karsten Karthik Kartik Kashif Kaspar Kassem Kassym-Jomart Katsunobu Katsuya Kauko Kausea Kaushik Kaveh Kayode
  Kazem Kazimierz Kazuhiko Kazuhiro Kazuki Kazuo Kazuya Kebede Keegan Keenan Kees Keiichi Keiji Keir Keita Keith
  Kelechi Kelvin Kemal Ken Ken'ichi Kenechukwu Kenichi Kenji Kenneth Kenny Kent Kenta Kentaro Kenton Kerem Kerim
  Kerry Keshav Ketan Ketil Kevan Kevin Keyvan Kgalema Kgosi Khadga Khairy Khaled Khalid Khalil Khizr Khoa Khosrow
  Khurram Khwaja Kiefer Kieran Kiichi Kimani Kimmo Kimon Kipchoge Kipkorir Kiprop Kiptoo Kiran Kiril Kirill Kirk
  Kishore Kittiratt Kiyoshi Kizza Kjell Kjetil Klaas Klaus Klemens Knud Knut Koba Kobina Koen Koenraad Kofi Koichi
  Koichiro Koji Kojo Konrad Konstantin Konstantinos Koray Korbinian Korn Kornél Kostas Kostyantyn Kosuke Kourosh
  Krasimir Krešimir Kris Krishna Kristian Kristjan Kristof Kristoffer Krisztián Krišjānis Kryštof Krzysztof
  Kudakwashe Kuldeep Kumar Kumara Kunal Kunio Kunle Kurmanbek Kurt Kurtis Kushtrim Kwabena Kwaku Kwame Kwasi Kwesi
  Kyle Kyriakos Kálmán Károly Kåre Kārlis Kęstutis Labib Lachlan Ladislav Lajos Lakhdar Lakshman Lalit Lamar Lambert
  Lamberto Lamido Lamine Lance Lanfranco Lanny Lanre Lapo Larry Lars Lasantha Lasse Laszlo Laurence Laurens Laurent
  Laurențiu Lauri Laurits Lauro Laurynas Lavrentiy Lawal Lawrence Lazar Lazare Lazzaro Laércio Leandro Lech Lee
  Leendert Lefteris Leif Lekan Leland Lembit Lemma Lemuel Len Lennart Lenny Leo Leocadio Leon Leonard Leonardo
  Leoncio Leone Leonel Leonhard Leonid Leopold Leopoldo Leroy Les Leslie Lester Leszek Lev Levan Levent Levente Levi
  Levon Lewis Liam Liaquat Libor Lieven Lilian Linas Lincoln Lindiwe Lindomar Lindsey Lino Lionel Lior Lisandro
  Listyo Livio Liviu Llewellyn Lloyd Lluis Llyr Llywelyn Lochlann Lodewijk Logan Lonnie Lorcan Loren Lorenzo Lorne
  Lotfi Lothar Lou Louie Louis Lourenço Lowell Loïc Luan Lubomír Luboš Luc Luca Lucas Lucian Luciano Lucien Lucio
  Ludger Ludovic Ludovico Ludvík Ludwig Luhut Luigi Luis Luiz Luka Lukas Lukasz Luke Lukáš Lulzim Lungile Luther
  Lutz Luís Lwazi Lyle Lynton Lyubomir László Lázaro Léandre Léon Léonard Léopold Lóránt Lúcio Maarten Macario
  Macharia Maciej Macky Mactar Madan Madhav Madhukar Madis Mads Mady Magne Magnus Mahathir Mahdi Mahendra Mahesh
  Mahfud Mahfuz Mahinda Mahmood Mahmoud Mahmut Maikudi Maina Majed Majid Makoto Maksim Maksym Malachi Malachy
  Malcolm Maldwyn Malek Malik Malkolm Malte Mamadou Mamady Mamoru Mamoun Mamuka Manabu Manasseh Mandla Manfred
  Manish Manlio Manmohan Manny Manoj Manolis Manolo Manouchehr Mansoor Mansour Mantas Manu Manuel Maqbool Marat Marc
  Marcel Marcelino Marcellin Marcello Marcelo Marcial Marcin Marco Marcos Marcus Marek Margus Marian Mariano Marin
  Marino Mario Marios Marius Mariusz Mark Mark-Jan Markku Marko Markus Marlon Marnix Marshall Mart Martin Martti
  Marty Martín Marvin Marwan Marzouk Masaaki Masahiko Masahiro Masaki Masanori Masaru Masashi Masato Masatoshi
  Masayoshi Masayuki Mason Masoud Massimiliano Massimo Mataio Matej Mateo Mateus Mateusz Mathew Mathias Mathieu
  Mathijs Matjaž Mato Mats Matt Matteo Matthew Matthias Matthieu Matthijs Matti Mattia Mattias Matías Matúš Matěj
  Mauri Maurice Mauricio Maurilio Maurizio Mauro Maurício Max Maxence Maxim Maxime Maximilian Maximilien Maxwell
  Mayank Maynard Mazen Medhat Meelis Mehdi Mehmet Mehran Mehrdad Meindert Meinhard Meirion Mekonnen Mel Melchor
  Meles Melih Melvin Melvyn Menachem Mengistu Menno Merab Merera Merle Merrick Mert Mervyn Mesut Metin Meurig Mevlüt
  Mher Micah Michael Michalis Michał Michel Michelangelo Michele Micheál Michio Mickey Mieczysław Miguel Miha Mihai
  Mihail Mihangel Mihkel Mihály Mika Mikael Mikaele Mike Mikhail Mikheil Mikkel Mikko Miklós Mikołaj Miles Milind
  Milivoj Milo Milorad Milos Miloslav Miloš Milton Mindaugas Minoru Miran Mircea Mirko Miroslav Mirosław Mirza
  Misbah Mischa Mitch Mitchell Mitsuru Mitt Mladen Moataz Moctar Modesto Modibo Modou Moez Mogens Mohamad Mohamed
  Mohammad Mohammed Mohamud Mohan Mohit Mohsen Moisés Mojtaba Mominul Momir Moncef Monty Mordechai Morgan Moritz
  Morris Morten Morteza Mortimer Moses Moshe Mosiuoa Motoki Mounir Mourad Moussa Muammar Mubariz Mugur Muhaimin
  Muhammad Muhammadu Muhammed Muhyiddin Mukesh Mukhtar Mukul Mulugeta Mungo Munir Murad Murali Murat Murdo Murilo
  Murrough Murtala Musa Mushahid Mushtaq Mustafa Mustapha Mutahi Muthanna Mwai Mwangi Mykhailo Mykola Myles Myrddin
  Myron Myroslav Mzwandile Máirtín Márcio Mário Márk Márton Mátyás Máté Máximo Médard Míchéal Māris Mārtiņš Nabil
  Nadeem Nader Nadiem Naeem Naftali Nagendra Nagesh Naguib Naif Naji Najib Namal Nana Nandan Naoise Naoki Naoto
  Narciso Narcisse Narek Naren Narendra Naresh Nasir Nasiru Nasrallah Nasser Natan Nate Nathan Nathaniel Nattawut
  Naveed Naveen Navid Navin Nawaf Nawaz Nayef Nazar Nazareno Nazario Nazih Ndung'u Neal Nebojša Necati Necmettin Ned
  Neeraj Neftali Nehemiah Neil Nektarios Nello Nelson Nenad Nereo Nestor Neville Nevio Newt Niall Nicanor Niccolo
  Nicholaos Nicholas Nicholaus Nick Nico Nicola Nicolae Nicolai Nicolas Nicolau Nicolás Nicolò Nicușor Nicéphore
  Nidal Niek Niels Nigel Nihat Nijat Nika Nikhil Nikita Nikitas Niklas Nikol Nikola Nikolai Nikolaos Nikolas Nikolay
  Nikos Nilesh Nils Nimal Nimrod Ninian Nino Nirmal Nisar Nishant Nissim Nitin Nizar Njoroge Njuguna Njål Nkosinathi
  Nnamdi Noah Noam Nobuo Nobuteru Nobuyuki Nodar Noel Nonso Norbert Norberto Noriyuki Norman Normunds Norrie
  Noureddine Nouri Noël Nugzar Nuhu Numan Nuno Nunzio Nurettin Nuri Nurlan Nursultan Nurul Nándor Nélson Néstor
  Obaidul Obed Obinna Ochieng Octave Octavian Octavio Octávio Oddvar Odell Odhiambo Odilon Ofer Ofir Ogtay Oisín
  Okan Okechukwu Okey Okoth Oktay Olabode Olaf Olamide Olanrewaju Olatunji Olav Olavo Oldřich Ole Oleg Olegario Oleh
  Oleksandr Oleksii Oleksiy Olev Oliver Olivier Oliviero Olli Ollie Olof Olumide Olusegun Oluwaseun Olzhas Omar
  Omari Omer Omid Omkar Omondi Omri Ondřej Onno Onofre Onofrio Onur Onyango Onyekachi Onésimo Ophir Opiyo Orazio
  Oren Oreste Orestes Orhan Orrin Orson Ortwin Orville Osama Osamu Oscar Oskar Oskari Osman Ostap Osvaldo Oswald
  Otabek Otakar Otar Othman Otieno Otis Otmar Ottavio Ottmar Otto Ottone Ottó Otávio Ouma Ousmane Oussama Ousseynou
  Ovidiu Owain Owen Owino Oystein Oğuz Paavo Pablo Pacifique Paddy Padraic Padraig Palle Panagiotis Panfilo Pankaj
  Panos Pantelis Paolo Parag Paresh Parnpree Parviz Pascal Pascual Pasi Pasquale Pat Patrice Patricio Patrick Patxi
  Paul Paulo Pavel Pavlo Pavlos Pawan Pawel Paweł Payam Payton Peadar Peder Pedr Pedro Peer Peeter Pejman Pekka
  Pelle Pentti Percy Pertti Pervaiz Pervez Petar Pete Peter Petr Petras Petre Petri Petrit Petro Petros Petru
  Petteri Peyman Peyton Phelim Phil Philibert Philip Philipp Philippe Phillip Phumtham Phumzile Pichai Pierluigi
  Piero Pierpaolo Pierre Piersilvio Piet Pieter Pietro Pinchas Piotr Pita Piyush Plamen Plácido Plínio Polad Pontus
  Porfirio Poul Prabhakar Prabhat Prabowo Prachanda Pradeep Pradip Prafulla Prakash Pramod Pramono Pranab Pranav
  Prasad Prasanna Prashant Pratap Prateek Pratik Praveen Pravin Prawit Prayut Prayuth Preben Predrag Prem Preston
  Priit Primitivo Primož Prince Proinsias Prudencio Przemysław Puan Puneet Purushottam Pushpa Pádraig Páidí Pánfilo
  Péter Přemysl Qais Qamar Qasem Qassem Quentin Quinn Quinton Quirino Rabih Rabiu Rached Rachid Rachmat Radek Radim
  Radko Radoslav Radoslaw Radosław Radovan Radu Rafael Rafał Raffaele Rafi Rafik Rafiq Rafiqul Rafizi Raghav Raghu
  Raghunath Raghuram Rahim Rahm Rahul Raila Raimo Raimondo Raimonds Raimund Raimundo Rainer Raivo Raj Raja Rajan
  Rajat Rajeev Rajendra Rajesh Rajinder Rajiv Rajkumar Rajnath Raju Rakesh Rakhat Ralf Ralph Ramakrishna Raman Ramaz
  Ramazan Ramchandra Ramesh Rami Ramil Ramin Ramiro Ramon Ramush Ramzan Ramzi Ramón Ramūnas Ranald Ranbir Rand
  Randall Randeep Randhir Randolph Randy Raniero Ranil Ranjan Ranjit Raoul Raphael Raphaël Rashad Rashed Rasheed
  Rashid Rasmus Rastislav Ratko Ratu Rauf Raul Ravi Ravindra Ravish Ray Rayan Raymond Raúl Recep Redwan Refugio
  Reggie Reginald Rehman Reijo Reinaldo Reince Reiner Reinhard Reinhold Reinier Remigio Remo Remus Remy Renan Renato
  Renaud Rene Rens Renzo René Reuben Reuven Revaz Rex Rexhep Reza Rezső Rhodri Rhun Rhys Riad Ric Ricardo Riccardo
  Richard Richie Richárd Rick Ricky Rico Rida Ridwan Rienk Rigoberto Rijk Riley Rimantas Rinaldo Rintaro Rinus Rishi
  Risto Ritchie Ritesh Riyad Rizal Rizwan Roald Rob Robbie Robby Robert Roberto Robin Rocco Roch Rod Roderich
  Roderick Rodion Rodney Rodolfo Rodolphe Rodrigo Rodrigue Roel Roelof Rogelio Roger Rogério Rohan Rohit Rohitha
  Roland Rolando Rolf Rolland Romain Roman Romano Romeo Romeu Romolo Romuald Romualdo Román Romário Ron Ronald
  Ronaldo Ronan Ronen Ronnie Roque Rory Rosalino Rosario Roscoe Rosendo Ross Rostislav Rotimi Rouzbeh Rovshan Rowan
  Roy Royce Ruairí Ruaridh Ruben Rubens Rubin Rubén Rudi Rudolf Rudolph Rudy Ruediger Rufino Rufus Ruggero Rumen
  Rune Rupert Ruperto Rupesh Ruslan Russ Russell Rustam Rustem Rusty Rutger Ruud Ryan Ryoichi Ryosei Ryota Ryotaro
  Ryszard Ryuichi Régis Régulo Réjean Rémi Rémy Rían Róbert Rónán Rüdiger Răzvan Rıza Saad Saadoun Sabah Saber Sabin
  Sabino Sabri Sachin Saddam Sadegh Sadiq Sadyr Sadık Saeed Safwan Saif Saifuddin Sajid Sajith Sakari Sakeasi Salah
  Salam Salem Sali Salim Salman Salvador Salvatore Sam Samad Saman Sambo Sameh Samer Sami Samir Sampo Samuel Samuela
  Samvel Sandeep Sandiaga Sandile Sandip Sandor Sandro Sani Sanjay Sanjeev Sanjiv Santiago Santosh Sardor Sarfraz
  Sargis Sarvesh Sasan Sascha Sasha Satish Satoru Satoshi Saturnino Satya Satyajit Saud Saul Saulius Saurabh Saverio
  Savvas Sayed Sayyid Saïd Scot Scott Scottie Seamus Sean Sebastian Sebastiano Sebastien Sebastián Sebastião Segun
  Segundo Seif Seiichi Seiji Seiko Sekou Selahattin Selim Selwyn Selçuk Semi Semyon Senan Senzo Seppo Serafim
  Serafino Serafín Serdar Serge Sergei Sergej Sergey Sergio Sergiy Serhat Serhii Serhiy Serik Serkan Servando Serzh
  Seth Settimio Severino Severo Seydou Seyi Seyoum Seán Shabbir Shadi Shafie Shafiq Shafiqul Shafqat Shahbaz Shahid
  Shahram Shahriar Shahzad Shailesh Shakir Shalom Shalva Shamus Shane Shankar Shaquille Sharad Sharif Shashank
  Shashi Shaukat Shaul Shaun Shavkat Shawki Shawn Shehu Shekhar Sheldon Sher Sherif Sherrod Sherzod Shigeo Shigeru
  Shimon Shin'ichi Shinichi Shinji Shinjiro Shinya Shinzo Shirish Shiro Shishir Shivraj Shivshankar Shkëlzen Shlomo
  Shmuel Shoaib Shoichi Shoji Shota Shozo Shuichi Shuji Shunichi Shyam Siaosi Sibusiso Siddharth Siddhartha Sidney
  Siebe Siebren Siegfried Siegmar Sifiso Sigismondo Sigmar Sigmund Sigurd Sihasak Siim Silas Sileshi Silvano
  Silverio Silvester Silvestre Silvio Silviu Silvério Simba Simen Simeon Simeón Simo Simon Simão Sinan Sindre Sione
  Sipho Siro Sitiveni Sivert Siyabonga Siôn Sjoerd Skënder Slamet Slobodan Snorre Sobhi Sofiane Sohail Sohrab Sola
  Solomon Somchai Somnath Somsak Songezo Sooronbay Soren Sorin Soroush Soso Sosuke Sota Sotiris Souleymane Soumaïla
  Spencer Spiro Spyridon Spyros Srettha Srećko Srinivas Sriram Stan Stanislas Stanislav Stanislaw Stanisław Stanley
  Stasys Stathis Stavros Stefan Stefano Steffen Stelios Stellan Sten Stepan Stephane Stephen Stephon Sterling Stevan
  Steve Steven Stevie Stewart Sthembiso Stian Stig Stijn Stipe Stoyan Stratos Stuart Stéphane Subas Subhash Subir
  Subodh Subramanian Sudhir Sugiono Suhail Suharso Sukhbir Sulaiman Sule Suleiman Sumit Sunanda Sunil Surachai Suraj
  Surakiart Surangel Suren Surendra Suresh Surinder Surya Sushil Susilo Susumu Suthep Sutiyoso Suttichart Svatopluk
  Svein Sven Sverre Svetoslav Swaminathan Swapan Syafruddin Sybrand Sybren Sylvain Sylvester Sylvestre Sylwester
  Szabolcs Szilárd Szymon Sándor Séamus Sébastien Sékou Sérgio Séverin Sílvio Sönke Søren Süleyman Sławomir Taavi
  Tad Tadashi Tadej Tadeo Tadesse Tadeu Tadeusz Tadhg Tafadzwa Tage Taha Taher Tahir Taichi Takahiro Takao Takashi
  Takayuki Takeo Takeshi Takis Takudzwa Takuma Takumi Takuya Talal Talant Talib Tamer Tamim Tamás Tancredi Tancrède
  Tanel Taner Taneti Tanko Tanmay Tanvir Taoufik Tapani Tapio Tapiwa Taras Tarcisio Tarcísio Tarek Tareq Tariq Tarmo
  Taro Tarun Tarık Tatsuo Tatsuya Tauno Tavita Tawfik Tawfiq Taye Tayeb Tayfun Tayyip Tebogo Teburoro Tecwyn Ted
  Teddy Tedros Teemu Tegid Teguh Tejas Tekin Tekle Telmo Temel Temir Temur Tendai Tengiz Teodor Teodoro Terence
  Terje Tero Terrance Terrell Terrence Terry Tesfaye Teshome Tetsuo Tetsuro Tetsuya Teun Tevita Tewodros Teófilo
  Thabang Thabo Thad Thaddeus Thaksin Thanasis Thanathorn Thanos Tharman Thawee Themba Thembinkosi Theo Theodor
  Theodore Theodoros Theun Thiago Thibault Thibaut Thierry Thijs Thilo Thodoris Thom Thomas Thor Thorbjørn Thorsten
  Thorvald Thurgood Théodore Théogène Théoneste Théophile Tiago Tibor Tiburcio Tidiane Tiernan Tigran Tihamér
  Tihomir Tiit Tijmen Tijs Tilahun Tilemachos Tilman Tim Timmy Timo Timofey Timoteo Timothy Timur Tinashe Titus
  Tivadar Tiziano Tjeerd Tobias Toby Tod Todd Todor Tofig Toine Toivo Tokunbo Tolga Tolu Tom Toma Tomas Tomasz Tomer
  Tomi Tomislav Tommaso Tommie Tommy Tomohiro Tomos Tomás Tomáš Tomé Tonino Tony Tonči Toomas Tope Torben Torbjörn
  Torbjørn Tord Torgeir Torkel Tormod Tornike Torolf Torquil Torstein Torsten Toru Toshihiko Toshihiro Toshimitsu
  Toshio Toshiyuki Traian Travis Trefor Trent Trenton Trevor Trey Tristan Trond Troy Trygve Tsuneo Tsutomu Tucker
  Tudor Tudur Tuilaepa Tullio Tuncay Tunde Tuomas Tuomo Turgay Turgut Turhan Turki Turlough Tushar Tycho Tyler
  Tymofiy Tyrone Tzachi Tzvi Tõnis Ubaldo Uche Uday Udo Uffe Ugochukwu Uhuru Uilliam Ujjwal Ulan Uldis Ulf Ulises
  Ulrich Ultan Ulugbek Ulysse Ulysses Umar Umaru Umberto Umesh Umut Upendra Upul Urbain Urbano Urho Uri Uriel Urmas
  Uroš Urve Usama Usman Utkarsh Uwe Uzoma Uğur Vaclav Vadim Vadym Vagif Vahagn Vahan Vahid Vaibhav Vakhtang Valdas
  Valdemar Valdis Valentin Valentino Valentyn Valentín Valerio Valeriu Valeriy Valery Valon Valter Valéry Vangelis
  Vano Vardan Varun Vasant Vasco Vasil Vasile Vasilis Vasily Vasyl Vaughan Vaughn Vazgen Vedat Vedran Vegard Veikko
  Veit Veli Venancio Venkat Venkatesh Vernon Vesa Veysel Viacheslav Vicente Victor Victorien Vidar Vidkun Vidyadhar
  Viggo Vijay Vikas Vikram Viktor Viliame Ville Vilmos Vilnis Vimal Vinay Vince Vincent Vincenzo Vineet Vinny Vinod
  Vinzenz Vinícius Viorel Vipin Vipul Virendra Virgil Virgilio Virginio Virgílio Visar Vishal Vishnu Vishwanath
  Vitaliy Vitaly Vito Vittorio Vivek Vjekoslav Vlad Vladan Vladimir Vladimír Vladislav Vlado Vladyslav Vlastimil
  Voitto Vojtěch Volkan Volker Volodymyr Voreqe Vsevolod Vugar Vusi Vuyisile Vyacheslav Vytautas Vytenis Václav
  Väinö Víctor Vítor Vítězslav Wacław Wade Wael Wagner Wahid Wahyu Waisake Wajid Waldemar Waldo Wale Waleed Walid
  Wallace Wally Walter Wambua Waqar Warren Waseem Wassim Wataru Waweru Waylon Wayne Wekesa Weldon Wenceslao Wendel
  Wendelin Wendell Werner Wes Wesley Wessel Whit Wiebe Wieland Wiesław Wietse Wiktor Wilbert Wilbur Wilford Wilfred
  Wilfredo Wilfrid Wilfried Wilhelm Will Willard Willem William Willibald Willie Wilmer Wim Wimal Winfred Winfried
  Winston Wiranto Wissam Wissanu Witold Wojciech Wole Wolf Wolfgang Wolfram Woodrow Woody Wouter Wynton Władysław
  Włodzimierz Xavier Xhevdet Xisto Xolani Yaakov Yacine Yadollah Yahya Yair Yakiv Yakov Yakubu Yalçın Yaniv Yann
  Yannick Yannis Yaqoob Yariv Yaroslav Yaser Yashwant Yasin Yasir Yasser Yassin Yassine Yasuhiro Yasuo Yasushi
  Yasutoshi Yavuz Yaya Yegor Yehuda Yemi Yerlan Yerzhan Yevgeny Yevhen Yiannis Yigal Yisrael Yitzhak Yiğit Yoav
  Yochanan Yoel Yogendra Yogesh Yohanan Yohannes Yoichi Yoji Yonatan Yoni Yoram Yorgos Yosef Yoshiaki Yoshihide
  Yoshihiko Yoshihiro Yoshimasa Yoshinori Yoshio Yoshiro Yossi Yosuke Younes Younis Yousef Youssef Youssouf Yoweri
  Yudi Yuichi Yuichiro Yuji Yuki Yukio Yuri Yurii Yuriy Yusril Yusuf Yusuke Yuta Yutaka Yuval Yuvraj Yves Yvon
  Yılmaz Zabihollah Zac Zacarias Zacarías Zach Zacharias Zacharie Zachary Zack Zafar Zafer Zahari Zaheer Zahid Zahir
  Zahirul Zaid Zakari Zakhele Zaki Zalman Zambry Zayed Zayn Zaza Zbigniew Zbyněk Zbyszek Zdenek Zdeněk Zdravko
  Zdzisław Ze'ev Zeev Zeferino Zeger Zeke Zeki Zeljko Zeno Zenon Zenón Zerihun Zhomart Ziad Zigmārs Zine Ziya Zlatko
  Zoltan Zoltán Zoran Zouhair Zsigmond Zsolt Zubaïr Zuhair Zulfikar Zulfiqar Zulkifli Zurab Zviad Zvonimir
  Zwelinzima Zygmunt Óscar Ödön Ömer Özgür Ümit Ľubomír Ľuboš Şevket Šimon Štefan Štěpán Žarko Željko Žigmund Živko
  Žygimantas Ștefan`,
);
