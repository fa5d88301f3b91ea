/** Common men's given names, as English-language news spells them. */
export const MALE_NAMES = new Set(
  `Aaron Abdul Abdullah Abe Abel Abner Abraham Adam Adan Adolf Adolfo Adrian Agustin Ahmad Ahmed Akbar
  Akira Akmal Al Alain Alan Alastair Albert Alberto Aldo Alec Alejandro Alessandro Alex Alexander
  Alexandre Alexandros Alexei Alexey Alfonso Alfred Alfredo Ali Alistair Allan Allen Alonso Alonzo
  Aloysius Alphonse Alvaro Alvin Amadou Amar Ambrose Amir Amit Amitabh Amos Anand Anant Anatoly Anders
  Andre Andreas Andrei Andres Andrew Andrés Andrzej Andy Angelo Angus Ansel Anthony Antoine Anton
  Antonin Antonio Antonis Antony Anwar Aravind Archie Ariel Aristide Arjun Armand Armando Armin
  Armstrong Arnaud Arne Arno Arnold Art Arthur Arturo Arun Arvind Asa Ash Ashok Ashraf Atal Augustine
  Augusto Augustus Austin Avi Avraham Axel Ayman Aziz Baltazar Barack Barnaby Barney Barry Bart Bashar
  Basil Ben Benedict Benigno Benito Benjamin Benjamín Benny Benoit Bernard Berndt Bernie Bert Bertrand
  Bill Billy Bjorn Björn Blake Bob Bobbie Bobby Bogdan Boris Boyd Brad Bradley Brady Branden Brandon
  Branko Brendan Brent Bret Brett Brian Brock Broderick Brody Bronson Bruce Bruno Bryan Bryce Burt Byron
  Caleb Calvin Cameron Carl Carlo Carlos Carlton Carmine Carter Cary Casey Caspar Cassius Cedric Cesar
  Chad Chaim Charles Charlie Chaz Chester Chet Chip Chris Christian Christo Christoph Christopher Chuck
  Ciaran Cillian Clarence Clark Claude Claudio Claus Clay Clayton Clement Cliff Clifford Clint Clinton
  Clive Clyde Cody Cole Colin Connor Conor Corey Cornelius Cornell Cory Craig Cristian Cristóbal Curt
  Curtis Cuthbert Cyril Cyrus Dafydd Dale Dallas Damian Damien Damon Dan Dana Dane Daniel Daniele Danny
  Dante Daoud Darius Darnell Darrel Darrell Darren Darryl Darwin Dave Davey David Davis Dawson Dean
  Deepak Delbert Demetrius Denis Dennis Denny Denzel Deon Derek Derrick Desmond Devin Dewayne Dewey
  Dexter Didier Diederik Diego Dieter Dietrich Dilip Dinesh Dino Dionisio Dirk Dmitri Dmitry Dmytro
  Domenico Dominic Don Donald Donato Donnie Donovan Dorian Doug Douglas Drew Duane Duncan Dustin Dwain
  Dwayne Dwight Dylan Eamon Eamonn Earl Earnest Ed Eddie Edgar Edmond Edmund Edouard Eduardo Edward
  Edwardo Edwin Efraim Efrain Egon Ehud Einar Elbert Eldon Eldridge Eleazar Eli Elias Elijah Eliot
  Elliot Elliott Elmer Elon Elton Elvin Elvis Emanuel Emil Emile Emiliano Emilio Emmanuel Emmett Enda
  Enrique Ephraim Erasmus Eric Erich Erick Erik Ernest Ernesto Ernst Errol Ervin Erwin Esteban Ethan
  Etienne Eugene Evan Everett Evgeny Ewan Ezekiel Ezra Fabian Fabio Fabrice Fahad Faisal Farid Farouk
  Faustino Federico Felipe Felix Ferdinand Fergus Fernand Fernando Fidel Filip Filippo Fiorello Florian
  Floyd Fokke Forrest Francis Francisco Franco Francois Frank Frankie Franklin Frans Franz Fred Freddie
  Frederic Frederick Frederico Frederik Fredrick Fredrik Fritz Gabriel Gaetano Galen Gamal Garrett Garry
  Gary Gaston Gavin Gavino Geert Genaro Gene Gennady Geoff Geoffrey Geoffroy Georg George Georges Georgy
  Geraint Gerald Geraldo Gerard Gerardo Gerd Gerhard Germán Gerry Giacomo Gianluca Gideon Gilbert
  Gilberto Gilles Gino Giorgio Giorgos Giovanni Giulio Giuseppe Glen Glenn Glyn Godfrey Gonzalo Gopal
  Goran Gordon Gottfried Grady Graham Grant Greg Gregg Gregory Grigory Grover Guido Guillermo Gunnar
  Gunter Gunther Gus Gustav Gustave Gustavo Guy Gyula Habib Haim Hakeem Hamid Hamza Hani Hank Hans Hari
  Harlan Harold Harris Harrison Harry Haruki Harvey Hasan Hashim Hassan Hector Heiko Heinrich Heinz
  Helmut Hendrik Henning Henri Henrik Henrique Henry Herbert Heriberto Herman Hermann Hernan Herschel
  Hideki Hidetoshi Hilario Hiram Hiroshi Hisham Homer Horace Horst Hosni Hossein Howard Hubert Huey Hugh
  Hugo Humayun Humberto Husain Hussein Iain Ian Ibrahim Ichiro Ignacio Igor Ike Ilham Ilya Imad Immanuel
  Imran Indalecio Ingmar Ira Irfan Irvin Irving Isaac Isaias Ishaan Isidro Ismael Ismail Issac Istvan
  Itamar Ivan Ivo Jaap Jabari Jack Jacob Jacques Jagdish Jaime Jairo Jake Jaleel Jamal James Jamie Jan
  Janos Janusz Jared Jari Jaroslaw Jarrett Jarrod Jarvis Jason Jasper Javad Javier Jawaharlal Jaxon Jay
  Jean Jeb Jed Jeff Jefferson Jeffery Jeffrey Jeffry Jelani Jens Jerald Jeremiah Jeremie Jeremy Jermaine
  Jerome Jerry Jerzy Jess Jesse Jesus Jethro Jim Jimmy Jindřich Jiri Joachim Joao Joaquin João Jochen
  Jody Joe Joel Joesph Joey Johan Johann Johannes John Johnathan Johnathon Johnnie Johnny Jomo Jon Jonah
  Jonas Jonathan Jonathon Jordan Jordi Jorg Jorge Jose Josef Josep Joseph José Josh Joshua Josiah Josue
  Jozef Jörg Juan Jude Juergen Jules Julian Julio Julius Junaid Junichiro Jurgen Justin Justus Jürgen
  Kai Kaleb Kamal Karan Kareem Karel Karim Karl Karsten Kaspar Katsuya Kazuo Keegan Keenan Keir Keith
  Kelvin Ken Kenji Kenneth Kenny Kent Kenton Kerim Kerry Kevan Kevin Khaled Khalid Khalil Khizr Kiefer
  Kieran Kiran Kirk Klaus Klemens Knut Kofi Konrad Konstantin Kris Kristian Kristof Kristoffer Kunal
  Kurt Kurtis Kwame Kyle Kyriakos Lachlan Ladislav Lajos Lalit Lamar Lance Lanny Larry Lars Laszlo
  Laurence Laurent Lavrentiy Lawrence Lazar László Leandro Lech Lee Leif Leland Lemuel Len Lennart Lenny
  Leo Leon Leonard Leonardo Leonid Leopold Leopoldo Leroy Les Leslie Lester Lev Levi Levon Lewis Liam
  Lincoln Lindsey Lionel Lior Lloyd Lluis Logan Lonnie Loren Lorenzo Lorne Lothar Lou Louie Louis Lowell
  Luc Luca Lucas Luciano Lucien Lucio Ludovic Ludwig Luigi Luis Lukas Lukasz Luke Luther Lyle Lynton
  Madhav Magnus Mahathir Mahdi Mahendra Mahesh Mahmoud Malachi Malcolm Malik Malkolm Manfred Manmohan
  Manny Manoj Manolo Manu Manuel Marc Marcel Marcelo Marcin Marco Marcos Marcus Marek Mariano Mario
  Mariusz Mark Marlon Marshall Martin Marty Marvin Marwan Masahiro Mason Masoud Massimo Mateo Mateusz
  Mathew Mathias Mathieu Matt Matteo Matthew Matthias Matthieu Mattias Maurice Mauricio Mauro Max
  Maximilian Maximilien Maxwell Maynard Mehdi Mehmet Mel Melvin Melvyn Menachem Merle Merrick Mervyn
  Micah Michael Michał Michel Michele Mickey Miguel Mihai Mikael Mike Mikhail Mikkel Mikko Miles Milo
  Milos Miloslav Miloš Milton Miroslav Mirza Mischa Mitch Mitchell Mitt Modesto Mohamad Mohamed Mohammad
  Mohammed Mohamud Mohan Mohsen Monty Mordechai Morgan Morris Mortimer Moses Muammar Muhammad Mukesh
  Mukhtar Murat Mustafa Mustapha Myles Myron Nabil Nader Naftali Nagendra Najib Naren Narendra Naresh
  Nasser Nate Nathan Nathaniel Naveen Navid Neal Ned Neftali Nehemiah Neil Nelson Nestor Neville Newt
  Niccolo Nicholaos Nicholas Nicholaus Nick Nicolae Nicolai Nicolas Nicolás Niels Nigel Nikhil Nikita
  Niklas Nikolai Nikolaos Nikolas Nikos Nils Nimrod Nitin Noah Noam Noel Norbert Norberto Norman Nuno
  Nursultan Obed Octavio Odell Olaf Olav Ole Oleg Oleksandr Oleksii Oliver Olivier Ollie Olusegun Omar
  Omari Orrin Orson Orville Osama Oscar Osman Osvaldo Oswald Otis Ottmar Otto Owen Oystein Pablo Paddy
  Padraig Pankaj Paolo Pascal Pat Patrice Patricio Patrick Paul Pavel Pawel Paweł Payton Peder Pedro
  Peer Pekka Percy Pervez Petar Pete Peter Petr Petro Petros Peyton Phelim Phil Philip Philipp Philippe
  Phillip Piero Pierre Pieter Pietro Piotr Porfirio Prabhakar Prakash Pramod Pranab Prasad Praveen
  Preben Prem Preston Prince Purushottam Qasem Qassem Quentin Quinn Quinton Rabih Radek Radoslaw
  Radosław Rafael Rafi Raghuram Rahim Rahm Rahul Raimondo Raimund Rainer Raj Rajan Rajeev Rajendra
  Rajesh Rajiv Rakesh Ralph Ramesh Rami Ramin Ramiro Ramon Ramzan Ramzi Rand Randall Randolph Randy
  Ranjit Raphael Rashad Rasheed Rashid Rasmus Raul Raúl Ravi Ray Raymond Recep Refugio Reggie Reginald
  Reinaldo Reince Reinhard Reinhold Remy Renato Rene René Reuben Rex Rhys Riad Ric Ricardo Richard
  Richie Rick Ricky Rico Riley Rishi Ritchie Rob Robbie Robby Robert Roberto Robin Rocco Rod Roderick
  Rodney Rodolfo Rodolphe Rodrigo Rodrigue Rogelio Roger Rohan Rohit Roland Rolando Rolf Rolland Romain
  Roman Romano Romeo Ron Ronald Ronnie Rory Roscoe Ross Rostislav Rowan Roy Royce Ruben Rubin Rudi
  Rudolf Rudolph Rudy Rufus Rupert Ruslan Russ Russell Rustam Rusty Ryan Saddam Sadiq Saeed Saif Sajid
  Salah Salim Salman Salvador Salvatore Sam Sami Samir Samuel Sandeep Sandor Sanjay Santiago Sascha
  Satoshi Satya Saul Sayed Scot Scott Scottie Seamus Sean Sebastian Sebastián Sebastien Selim Serge
  Sergei Sergej Sergey Sergio Sergiy Serhiy Seth Sébastien Shafiq Shamus Shane Shaquille Shashi Shaun
  Shawn Sheldon Sherrod Shigeru Shimon Shinzo Shivraj Shlomo Siddharth Sidney Sigmund Sigurd Silas
  Silvester Silvio Simeon Simon Slobodan Solomon Soren Spencer Spiro Spyros Srinivas Stan Stanislav
  Stanislaw Stanisław Stanley Stefan Stefano Steffen Stelios Stephane Stephen Stephon Sterling Stevan
  Steve Steven Stevie Stewart Stéphane Stuart Subhash Subramanian Sudhir Suleiman Sunil Surendra Suresh
  Sushil Svein Sven Swaminathan Sylvain Sylvester Søren Tad Tadashi Tadeusz Takashi Takeshi Taras Tarek
  Tariq Taro Tayyip Ted Teddy Tedros Terence Terrance Terrell Terrence Terry Teun Thabo Thad Thaddeus
  Thaksin Tharman Theo Theodor Theodore Theodoros Thierry Thom Thomas Thorsten Thurgood Tiago Tibor
  Tigran Tim Timmy Timo Timofey Timothy Titus Tobias Toby Tod Todd Tom Tomas Tomasz Tomás Tommie Tommy
  Tomohiro Tony Torsten Toshio Travis Trent Trenton Trevor Trey Tristan Troy Tucker Tycho Tyler Tymofiy
  Tyrone Ulf Ulises Ulrich Ulysses Umar Umberto Uri Uwe Vaclav Valentin Valeriy Valery Vasily Vasyl
  Vaughn Václav Venkat Vernon Vicente Victor Vidkun Vijay Vikas Vikram Viktor Vilmos Vinay Vince Vincent
  Vincenzo Vinny Vinod Virgil Virgilio Virginio Vitaly Vito Vittorio Vivek Vlad Vladimir Vladislav Vlado
  Volker Volodymyr Vyacheslav Wade Waldemar Waldo Waleed Walid Wallace Wally Walter Warren Waseem Waylon
  Wayne Weldon Wendel Wendell Werner Wes Wesley Whit Wilbert Wilbur Wilford Wilfred Wilfredo Wilfrid
  Wilfried Wilhelm Will Willard William Willie Wilmer Wim Winfred Winfried Winston Wojciech Wolf
  Wolfgang Woodrow Woody Wynton Xavier Yaakov Yahya Yair Yakov Yannick Yannis Yaroslav Yasin Yasir
  Yasser Yasuo Yehuda Yevgeny Yitzhak Yoav Yoram Yorgos Yosef Yoshihide Yoshiro Yossi Yousef Youssef
  Yukio Yuri Yuriy Yusuf Yves Yvon Zac Zach Zachary Zack Zahir Zalman Zayn Zbigniew Zbyszek Zdenek Zeev
  Zeke Ziad Zoltan Zoran Zygmunt`.split(/\s+/),
);

/** Common women's given names, as English-language news spells them. */
export const FEMALE_NAMES = new Set(
  `Aaliyah Abbie Abby Abeba Abigail Ada Adaline Addie Adelaide Adele Adelina Adeline Adina Adriana Adrienne
  Afia Agatha Agnes Agnieszka Aida Aileen Aimee Aisha Alana Alba Alberta Aleida Alejandra Aleksandra
  Alena Alessandra Alexa Alexandra Alexandria Alexandrine Alexis Alfreda Alia Alice Alicia Alina Aline
  Alisa Alisha Alison Alissa Aliya Aliza Allegra Allie Allison Allyson Alma Alondra Althea Alva Alycia
  Alyson Alyssa Amalia Amanda Amandine Amani Amaya Amber Amelia Amie Amina Aminata Amira Amy Ana Anabel
  Anais Anaïs Anastasia Anastasiya Andrea Andrée Anette Angela Angele Angeles Angelia Angelica Angelika
  Angelina Angelique Angie Anika Anisa Anissa Anita Anja Anjali Anke Ann Anna Annabel Annabelle Annalisa
  Annamarie Anne Anneke Anneliese Annemarie Annette Annick Annie Annika Annmarie Anouk Antoinette
  Antonella Antonia Antonina Anushka Anya Aparajita Aparna Apoorva April Arabella Araceli Aracely Aretha
  Ariana Arianna Ariel Arlene Arundhati Asha Ashlee Ashleigh Ashley Ashlyn Asma Astrid Athena Aubrey
  Audra Audrey Aura Aurelia Ava Avril Ayaan Ayanna Ayelet Ayesha Azadeh Azalea Babette Bailey Barb
  Barbara Barbra Bea Beatrice Beatrix Beatriz Becca Becky Belinda Bella Benazir Berenice Bernadette
  Bernadine Bernice Bertha Bessie Beth Bethany Betsy Bette Bettie Bettina Betty Bettye Beulah Beverly
  Beyoncé Bianca Billie Birgit Birgitta Blair Blanca Blanche Bobbi Bonnie Breanna Bree Brenda Brenna
  Bria Briana Brianna Brianne Bridget Bridgette Brigid Brigit Brigitte Britney Britta Brittany Brittney
  Bronwyn Brooke Bryn Caitlin Caitlyn Callie Camila Camilla Camille Candace Candi Candice Candy Cara
  Carina Carissa Carla Carlene Carlotta Carly Carmel Carmela Carmelita Carmella Carmen Carol Carole
  Carolina Caroline Carolyn Carolyne Carrie Caryn Casandra Casey Cassandra Cassidy Cassie Catalina
  Catarina Caterina Catherine Cathleen Cathryn Cathy Catrin Ceara Cecelia Cecile Cecilia Cecily Celeste
  Celia Celina Celine Cécile Céline Chanda Chandni Chandra Chanel Chantal Charis Charissa Charlene
  Charlotte Charmaine Chasity Chelsea Cheri Cherie Cheryl Chiara Chieko Chika Chimamanda Chloe Christa
  Christal Christel Christi Christiane Christie Christin Christina Christine Christy Chrystal Chrystia
  Ciara Cicely Cierra Cindy Claire Clara Clare Clarice Clarissa Claudette Claudia Claudine Clementine
  Cleo Cleopatra Clotilde Coco Colette Colleen Concetta Condoleezza Connie Constance Cora Coralie
  Cordelia Coretta Corina Corine Corinna Corinne Cornelia Corrine Cosima Courtney Cristal Cristina
  Crystal Cybele Cyndi Cynthia Dagmar Dahlia Daina Daisy Damaris Dana Dani Danica Daniela Daniella
  Danielle Danuta Daphne Daria Darla Darlene Davina Dawn Dayana Deana Deandra Deann Deanna Deanne Deb
  Debbie Deborah Debra Deedee Deena Deepa Deepika Deidre Deirdre Deja Delaney Delfina Delia Delilah
  Della Delores Delphine Demetra Demi Dena Deneen Denise Desiree Despina Destinee Devika Devon Diana
  Diane Dianna Dianne Dilma Dina Dinah Dionne Divya Dolly Dolores Dominique Donatella Donna Dora Dorcas
  Doreen Doria Dorian Dorinda Doris Dorothea Dorothee Dorothy Dottie Dulce Earline Earnestine Edie Edith
  Edna Edwina Effie Eileen Eimear Ekaterina Elaina Elaine Elayne Eleanor Eleanora Eleanore Elena Eleni
  Elfriede Eliana Elina Elisa Elisabeth Elisabetta Elise Elisha Elissa Eliza Elizabeth Elizaveta Elke
  Ella Elle Ellen Ellie Elma Elodie Eloisa Eloise Elsa Elsie Elspeth Elva Elvira Elyse Elyssa Emilia
  Emilie Emily Emma Emmanuelle Emmeline Enid Enrica Erica Erika Erin Erma Erna Ernestine Esme Esmeralda
  Esperanza Essie Estefania Estela Estella Estelle Esther Ethel Ethelyn Etta Eudora Eugenia Eugenie
  Eulalia Eunice Euphemia Eva Evangelina Evangeline Eve Evelina Evelyn Evette Evita Fabiana Fabienne
  Faith Fannie Fanny Farah Farida Fatima Fatou Fatoumata Faustina Fawzia Faye Federica Felecia Felicia
  Felicity Fern Fernanda Filomena Fiona Flavia Flora Florence Florencia Florine Fran Frances Francesca
  Francine Franziska Freda Frederica Freya Frida Frieda Fumiko Gabby Gabriela Gabriella Gabrielle Gail
  Galina Gayle Gemma Genevieve Geneviève Georgette Georgiana Georgina Geraldine Geraldyn Gerda Geri
  Germaine Gerri Gertrude Giada Gigi Gilda Gillian Gina Ginger Ginny Giovanna Gisela Gisele Giselle Gita
  Giulia Giuliana Gladys Glenda Gloria Gloriana Golda Goldie Grace Graciela Grazia Greta Gretchen Gretel
  Griselda Gudrun Guinevere Gurinder Gwen Gwendolyn Gwyneth Hailey Hala Haley Halima Halina Hallie Hanan
  Hanna Hannah Hanne Harriet Harriett Hasina Hattie Haya Hayley Hazel Heather Hedda Hedwig Hedy Heidi
  Heike Helen Helena Helene Helga Helle Heloise Henrietta Hermione Herta Hester Hélène Hiba Hilary Hilda
  Hillary Hiroko Holly Hope Hortense Huma Hyacinth Ida Ikram Ilana Ileana Ilene Ilhan Ilka Ilona Ilse
  Iman Imani Imelda Imogen Imogene Ina Indira Ines Inessa Inez Inès Inés Inga Inge Ingrid Inna Ioana
  Iphigenia Irena Irene Irina Iris Irma Isabel Isabela Isabella Isabelle Isadora Isobel Isolde Iva Ivana
  Ivanka Ivette Ivonne Ivy Iwona Izabela Jacinda Jacinta Jackelyn Jackie Jaclyn Jacqueline Jacquelyn
  Jada Jaida Jalila Jamie Jan Jana Janae Jane Janele Janelle Janessa Janet Janette Janice Janie Janina
  Janine Janna Jannette Jasmine Jayla Jaymie Jayne Jazmin Jean Jeana Jeanette Jeanie Jeanine Jeanne
  Jeannette Jeannie Jeannine Jemima Jen Jenna Jennie Jennifer Jenny Jeri Jerri Jerrilyn Jessica Jessie
  Jill Jillian Jimena Jo Joan Joana Joann Joanna Joanne Jocelyn Jocelyne Jodi Jody Joelle Joellen Joette
  Johanna Johanne Jolene Jolie Joline Joni Jordan Jordana Jordyn Josefa Josefina Josefine Josephine
  Josette Josie Jovana Jovita Joy Joyce Juanita Judi Judie Judith Judy Juli Julia Juliana Juliane
  Juliann Julianne Julie Julienne Juliet Juliette Julissa June Justine Jutta Jyoti Kaitlin Kaitlyn Kaja
  Kamala Kamila Kandace Kara Karen Kari Karima Karin Karina Karine Karla Karolina Karoline Karyn
  Katarina Katarzyna Kate Katelyn Katerina Katharina Katharine Katherina Katherine Kathi Kathie Kathleen
  Kathrine Kathryn Kathryne Kathy Katie Katja Katlyn Katrina Katy Katya Kay Kaye Kayla Kayleigh Keiko
  Keira Keisha Kelli Kellie Kelly Kellyanne Kelsey Kendall Kendra Keri Kerri Kerry Kerstin Keziah
  Khadija Kiana Kiara Kim Kimberlee Kimberley Kimberly Kimiko Kinga Kirsten Kirsti Kirstie Kirstin Kitty
  Klara Klaudia Kristal Kristen Kristi Kristie Kristin Kristina Kristine Kristy Krysta Krystal Krystle
  Krystyna Kshama Kyla Kylie Kyra Lacey Ladonna Laila Lamia Lana Laquita Lara Larisa Larissa Lashonda
  Latanya Latasha Latisha Latonya Latoya Laura Laureen Laurel Lauren Laurene Laurette Laurie Lauryn
  Laverne Lavinia Lavonne Leah Leana Leann Leanna Leanne Leda Leena Leigh Leila Lelia Lena Lenora Lenore
  Leona Leonie Leonor Leonora Leontyne Leora Lesa Lesley Leslie Leta Leticia Letitia Lettie Lexi Leymah
  Lia Liana Liane Libby Lidia Lieselotte Lila Lilia Lilian Liliana Lilith Lillian Lillie Lilly Lily Lina
  Linda Lindsay Lindsey Linette Linnea Lisa Lisbeth Lise Liselotte Lisette Lissa Livia Liz Liza Lizbeth
  Lizette Lizzie Lois Lola Lolita Lona Lora Loreen Lorelei Loren Lorena Lorene Lorenza Loretta Lori
  Lorna Lorraine Lorrie Lotte Lottie Louella Louisa Louise Luana Luann Lucero Lucia Luciana Lucie Lucila
  Lucille Lucinda Lucretia Lucy Ludmila Luella Luisa Lupita Luz Lydia Lyla Lynda Lyndsay Lyndsey Lynette
  Lynn Lynne Lynnette Lyudmila Maaike Mabel Macy Madalyn Maddie Madeleine Madeline Madelyn Madge Madhuri
  Mae Magali Magda Magdalena Maggie Maia Maire Mairead Maja Makayla Malala Malgorzata Malin Malina
  Mallory Malvina Mamie Manal Mandi Mandy Manuela Marcela Marcella Marci Marcia Marcie Marcy Margaret
  Margarete Margarethe Margaretta Margarita Margaux Margery Margie Margit Margo Margot Margret Margrethe
  Marguerite Maria Mariah Mariam Marian Mariana Marianne Maribel Maricela Maricruz Marie Mariel Mariela
  Marielle Marietta Mariette Marijke Marika Marilee Marilou Marilyn Marilynn Marilynne Marina Marion
  Marisa Marisela Marisol Marissa Marit Marita Maritza María Marjorie Marla Marlena Marlene Marna Marsha
  Marta Martha Marti Martina Martine Marva Mary Maryam Maryann Maryanne Marybeth Maryellen Maryjo
  Marylou Marzena Masha Mathilde Matilda Mattie Maud Maude Maura Maureen Mavis Maxine May Maya Mayra
  Mazie Meaghan Meena Meera Meg Megan Meghan Meghann Mehbooba Meike Meir Melania Melanie Melba Melina
  Melinda Melisa Melissa Mellody Melodie Melva Mercedes Meredith Meriam Merle Meryl Mette Mia Micaela
  Michaela Michal Michele Michelina Michelle Michiko Mieke Mikaela Mila Milagros Mildred Milena
  Millicent Millie Milly Mimi Mina Mindy Minerva Minnie Mira Miranda Mireille Mireya Miriam Misty Mitzi
  Moira Mollie Molly Mona Monica Monika Monique Morgan Morgana Mufaro Muna Munira Muriel Murielle Mya
  Myla Myra Myriam Myrna Myrtle Nada Nadezhda Nadège Nadia Nadine Naima Najat Najla Nanci Nancy Nanette
  Naomi Narges Nastassja Natalia Natalie Natalya Natasa Natasha Nathalie Natsuko Nawal Nayeli Neelam
  Neema Neha Nelda Nelia Nell Nellie Nelly Nerea Nettie Ngaire Ngozi Niamh Nichole Nicki Nicola Nicole
  Nicolette Nidia Nigella Niki Nikki Nila Nina Nirmala Nita Nobuko Noelle Noemi Noémie Nola Nora Norah
  Noreen Noriko Norma Noura Nurit Nydia Oana Octavia Odette Ofelia Oksana Olena Olesya Olga Olha Olive
  Olivia Olympia Oona Ophelia Oprah Oriana Orla Orna Ottilie Padma Paige Palmira Paloma Pam Pamela
  Parvati Pat Patrice Patricia Patrizia Patsy Patti Patty Paula Paulette Paulina Pauline Pavla Pearl
  Peggy Penelope Penny Perla Pernille Persis Petra Petronella Philippa Philomena Phoebe Phylicia Phyllis
  Pia Pilar Pippa Polly Pooja Portia Prerna Prisca Priscilla Priti Priya Priyanka Quiana Rabia Rachael
  Rachel Rachelle Radha Raffaella Rahel Raisa Ramona Randi Rania Raquel Rasha Rashida Rayna Reba Rebecca
  Rebekah Reem Regan Regina Regine Reina Rekha Rena Renata Renate Rene Renee Renée Renita Reshma Reta
  Reva Reyna Rhea Rhiannon Rhoda Rhonda Ria Ricki Rikki Rina Risa Rishika Rita Ritu Riva Rivka Robbin
  Roberta Robin Robina Robyn Rochelle Rocio Rocío Rosa Rosalia Rosalie Rosalina Rosalind Rosalinda
  Rosalyn Rosalynn Rosamund Rosana Rosann Rosanna Rosanne Rose Rosella Roselyn Rosemary Rosetta Rosie
  Rosita Roslyn Rowena Roxana Roxane Roxanna Roxanne Roxie Rozanne Ruby Rukmini Rupa Ruth Ruthann Ruthie
  Saadia Sabina Sabine Sabrina Sadie Safiya Saira Sallie Sally Salma Salome Samantha Samar Samira Sanam
  Sandi Sandra Sandrine Sandy Sangeeta Sanna Saoirse Sara Sarabeth Sarah Sarai Sarina Sasha Saskia
  Saundra Savanna Scarlett Selena Selma Serena Shaheen Shaina Shakira Shameka Shamima Shana Shanda
  Shania Shanice Shanna Shannon Shanta Shantel Sharlene Sharon Sharonda Sharron Shauna Shavon Shawna
  Shayla Sheena Sheera Sheila Shelia Shelley Shelli Shelly Sheri Sherie Sherri Sherrie Sherrill Sherron
  Sherry Sherryl Sheryl Sheyla Shira Shireen Shirin Shirley Shivani Shoshana Shreya Shruti Sian Sibyl
  Signe Sigrid Silke Silvia Simona Simone Simonetta Siobhan Sirpa Sissela Skylar Slavica Sofia Sofie
  Sofía Solange Soledad Sondra Sonia Sonja Sonni Sonya Sophia Sophie Soraya Stacey Stacia Stacie Stacy
  Starla Stefania Stefanie Steffi Stella Stephani Stephanie Stephany Sudha Sue Suellen Sufia Suhaila
  Sujata Suki Sumaya Sunita Supriya Susan Susana Susann Susanna Susannah Susanne Susi Susie Suzan
  Suzanna Suzanne Suzette Suzi Svenja Svetlana Swati Sybil Sybilla Sydney Sylvia Tabitha Taina Talia
  Tamar Tamara Tamera Tami Tamika Tamiko Tammy Tamra Tania Tanisha Tansu Tanya Tara Tarana Tarja Taryn
  Tasha Tatiana Tatum Tatyana Tawana Tera Teresa Teri Terri Terrie Tess Tessa Thandi Thandiwe Thea
  Thelma Theodora Theresa Therese Thérèse Tia Tiana Tiara Tiffany Tilda Tina Tommi Tomoko Toni Tonja
  Tonya Tori Tracey Traci Tracie Tracy Treena Tricia Trina Trisha Trista Trixie Trude Trudy Tulsi Twila
  Tyra Ulrike Uma Ursula Urszula Uschi Ute Uzma Valarie Valentina Valeria Valerie Valérie Vandana
  Vanessa Vanya Vasundhara Veda Velma Vera Verena Verla Verna Veronica Veronika Vesna Véronique Vicki
  Vickie Vicky Victoria Vida Vigdis Vikki Viktoria Vilma Viola Violet Violetta Virginia Virginie Vivian
  Viviana Vivien Vivienne Vonda Waltraud Wanda Wangari Wendi Wendy Whitney Whoopi Wiebke Wilda
  Wilhelmina Wilma Winifred Ximena Xochitl Yael Yasmeen Yasmin Yasmine Yelena Yesenia Yevgenia Yingluck
  Yoko Yolanda Yolande Yoshiko Ysabel Yuka Yukiko Yulia Yuliya Yuriko Yvette Yvonne Zadie Zahra Zainab
  Zaira Zara Zaynab Zehra Zelda Zelma Zena Zenobia Zinaida Zita Zoe Zoey Zoë Zofia Zohra Zora Zoraida
  Zsa Zsuzsanna Zulema`.split(/\s+/),
);

/** Whether a word is a common given name. */
export const isGivenName = (word: string): boolean =>
  MALE_NAMES.has(word) || FEMALE_NAMES.has(word);
