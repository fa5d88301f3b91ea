/** Common given names of men, as news in English writes them. */
export const MALE_NAMES = new Set(
  `Aaron Abdul Abdullah Abe Abraham Adam Adrian Ahmed Al Alan Albert Alberto Alejandro Alex Alexander
  Alexei Alfonso Alfred Ali Allan Allen Alvin Amir Anatoly Anders Andre Andrei Andrew Andy Angus Anthony
  Anton Antonio Antony Armando Arnold Art Arthur Asa Ash Austin Barack Barney Barry Bart Bashar Ben Benjamin
  Benny Bernard Bernie Bert Bill Billy Blake Bob Bobby Boris Brad Bradley Brandon Brendan Brent Bret
  Brett Brian Bruce Bruno Bryan Bryce Byron Calvin Carl Carlos Carter Casey Cedric Cesar Chad Charles
  Charlie Chester Chip Chris Christian Christoph Christopher Chuck Clarence Clark Claude Clay Clayton Clifford Clint
  Clinton Clive Cody Cole Colin Connor Conor Corey Cornell Cory Craig Curt Curtis Dale Dallas Damian Damon
  Dan Daniel Danny Darrell Darren Darryl Dave David Davis Dean Denis Dennis Derek Desmond Devin Dexter
  Diego Dinesh Dmitri Dmitry Dominic Don Donald Donnie Doug Douglas Drew Duane Duncan Dustin Dwayne
  Dwight Dylan Earl Ed Eddie Edgar Eduardo Edward Edwin Eli Elias Elijah Elliott Elmer Elon Emanuel
  Emil Emilio Emmanuel Enrique Eric Erik Ernest Ernesto Ethan Eugene Evan Everett Fabian Felipe Felix
  Fernando Fidel Floyd Francis Francisco Francois Frank Franklin Frans Fred Freddie Frederick Gabriel
  Garrett Garry Gary Gavin Gene Geoff Geoffrey George Gerald Gerard Gerhard Gerry Gilbert Giovanni Glen Glenn
  Gordon Graham Grant Greg Gregg Gregory Grover Guillermo Gus Guy Hamid Hank Hans Harold Harris
  Harrison Harry Harvey Hassan Hector Henri Henrik Henry Herbert Herman Herschel Hiroshi Homer Horace Howard
  Hubert Hugh Hugo Ian Ibrahim Igor Immanuel Isaac Ismail Ivan Jack Jacob Jacques Jaime Jake Jamal James
  Jamie Jan Jared Jason Jasper Javier Jay Jean Jeb Jed Jeff Jefferson Jeffrey Jerald Jeremiah Jeremy
  Jerome Jerry Jesse Jesus Jim Jimmy Joaquin Joe Joel Joey Johan Johannes John Johnny Jon Jonah Jonas
  Jonathan Jordan Jorge Jose José Josef Joseph Josh Joshua Juan Jude Jules Julian Julio Julius Justin Kareem
  Karl Keith Kelvin Ken Kenneth Kent Kerry Kevin Khalid Khizr Kirk Klaus Kurt Kwame Kyle Lamar Lance Larry
  Lars Laurence Lawrence Lee Len Leo Leon Leonard Leonardo Leonid Leroy Les Lester Levi Lewis Liam
  Lincoln Lindsey Lionel Lloyd Logan Lorenzo Lou Louie Louis Lowell Luc Lucas Luis Luke Luther Lyle
  Mahmoud Malcolm Manuel Marc Marcel Marco Marcos Marcus Mario Mark Marlon Marshall Martin Marty Marvin
  Mason Matt Matthew Maurice Mauricio Max Maxwell Mehmet Mel Melvin Merrick Michael Michel Miguel Mike
  Mikhail Miles Milton Mitch Mitchell Mitt Mohamed Mohammad Mohammed Morgan Morris Moses Muhammad Mustafa
  Narendra Nate Nathan Nathaniel Neal Neil Nelson Nicholas Nick Nicolas Nicolás Nigel Nikita Nikolai Noah Noam
  Noel Norman Oleg Oliver Omar Orrin Oscar Otto Owen Pablo Paolo Pascal Pat Patrick Paul Pavel Pedro
  Pete Peter Phil Philip Philippe Phillip Pierre Preston Prince Quentin Rafael Rahm Raj Ralph Ramon Rand
  Randall Randolph Randy Rashid Raul Raúl Ray Raymond Recep Reggie Reince Rex Ricardo Richard Rick Ricky
  Rob Robert Roberto Robin Rod Rodney Rodrigo Roger Roland Rolf Roman Ron Ronald Ronnie Ross Roy Ruben
  Rudy Rudolph Rufus Rupert Russ Russell Ryan Salman Salvador Sam Sami Samuel Santiago Scott Sean Sebastian
  Sergei Sergey Sergio Seth Shane Shaun Shawn Sheldon Sherrod Shinzo Sidney Simon Spencer Stan Stanley Stefan
  Stephen Sterling Steve Steven Stewart Stuart Ted Terrence Terry Thad Thaddeus Theodore Thomas Tim
  Timothy Toby Todd Tom Tomas Tommy Tony Travis Trent Trevor Trey Tucker Tyler Tyrone Ulrich Vernon Victor
  Viktor Vince Vincent Vitaly Vlad Vladimir Volodymyr Wade Wallace Walter Warren Wayne Wendell Wesley
  Wilbur Will Willard William Willie Winston Wolf Woody Xavier Yasser Yuri Zac Zach Zachary Zack Zbigniew`.split(
    /\s+/,
  ),
);

/** Common given names of women. */
export const FEMALE_NAMES = new Set(
  `Abby Abigail Ada Adele Adriana Agnes Aisha Alana Alexandra Alexis Alice Alicia Alison Allison Alma
  Alyssa Amanda Amber Amelia Amy Ana Anastasia Andrea Angela Angelina Anita Ann Anna Anne Annette Annie Anya
  April Ariana Arianna Ariel Arlene Ashley Audrey Ava Avril Barbara Beatrice Becky Belinda Benazir Bernadette
  Bernice Bertha Beth Bethany Betsy Betty Beverly Beyoncé Bianca Bonnie Brenda Bridget Brittany Brooke
  Camila Camille Candace Candice Candy Cara Carla Carly Carmen Carol Carole Caroline Carolyn Carrie
  Cassandra Catherine Cathy Cecilia Celeste Celia Chandra Charlene Charlotte Chelsea Cheri Cherie Cheryl
  Chloe Christina Christine Cindy Claire Clara Clare Claudia Colleen Condoleezza Connie Constance Cora
  Courtney Cristina Crystal Cynthia Daisy Dana Danielle Daphne Darlene Dawn Deb Debbie Deborah Debra
  Deirdre Delia Denise Diana Diane Dianne Dina Dolores Donna Dora Doreen Doris Dorothy Edith Edna Eileen
  Elaine Eleanor Elena Elisa Elisabeth Elise Eliza Elizabeth Ella Ellen Eloise Elsa Emily Emma Erica
  Erika Erin Esther Ethel Eva Eve Evelyn Faith Fatima Faye Felicia Fiona Florence Frances Francesca Gabby
  Gabriela Gabrielle Gail Gayle Geraldine Gertrude Gillian Gina Ginger Giselle Gladys Glenda Gloria Grace
  Greta Gretchen Gwen Gwendolyn Hailey Hannah Harriet Hazel Heather Heidi Helen Helena Helene Hilary Hillary
  Hilda Holly Hope Huma Ida Ilana Ilene Ilhan Imelda Ina Indira Ingrid Irene Iris Irma Isabel Isabella Ivanka
  Ivy Jackie Jacqueline Jan Jane Janelle Janet Janice Janine Jasmine Jayne Jean Jeanette Jeanine Jeanne
  Jen Jenna Jennie Jennifer Jenny Jessica Jill Jo Joan Joann Joanna Joanne Jocelyn Jodi Jody Johanna Joni
  Josephine Joy Joyce Juanita Judith Judy Julia Juliana Julianne Julie Juliet June Justine Kamala Kara
  Karen Karin Karina Karla Kate Katherine Kathleen Kathryn Kathy Katie Katrina Katy Kay Kayla Kayleigh Keira
  Kelli Kelly Kellyanne Kendra Khadija Kim Kimberly Kirsten Kristen Kristi Kristin Kristina Kristine Kylie
  Lana Lara Laura Lauren Laurie Leah Leila Lena Leslie Liane Lila Lilian Lillian Lily Linda Lindsay Lisa
  Liz Liza Loretta Lori Lorraine Louise Lucia Lucille Lucy Lupita Lydia Lynda Lynn Lynne Mabel Madeleine
  Madeline Maggie Malala Mandy Marcia Margaret Margarita Margie Margot Maria María Marian Marianne Marie Marilyn
  Marina Marion Marissa Marjorie Marlene Marsha Martha Mary Maryam Maureen Maxine May Mazie Megan Meghan Melania
  Melanie Melinda Melissa Mercedes Meredith Meryl Mia Michele Michelle Mildred Mimi Mindy Miranda Miriam
  Molly Mona Monica Monique Muriel Myra Nadia Nancy Naomi Natalia Natalie Natasha Nellie Nicole Nicola Niki Nikki
  Nina Nora Norma Olga Olive Olivia Olympia Oprah Paige Pam Pamela Patricia Patsy Patti Patty Paula Pauline
  Pearl Peggy Penelope Penny Phyllis Priscilla Rachel Ramona Rebecca Regina Renee Rhonda Rita Roberta
  Robyn Rochelle Rosa Rosalind Rosalyn Rosanna Rose Rosemary Rosie Roxanne Ruby Ruth Sabrina Sally Samantha
  Sandra Sandy Sara Sarah Selena Selma Serena Shannon Sharon Sheila Shelley Shelly Sherri Sherry Sheryl
  Shirley Silvia Simone Sonia Sonya Sophia Sophie Stacey Stacy Stella Stephanie Sue Susan Susana Susanna
  Susanne Susie Suzanne Svetlana Sybil Sydney Sylvia Tabitha Tamara Tammy Tania Tanya Tara Tatiana Teresa Terri
  Tess Thelma Theresa Tiffany Tina Toni Tonya Tracey Tracy Tricia Trisha Trudy Tulsi Ursula Valerie Vanessa
  Vera Veronica Vicki Vicky Victoria Viola Violet Virginia Vivian Wanda Wendy Whitney Whoopi Wilma Winifred
  Yolanda Yvette Yvonne Zainab Zara Zoe`.split(/\s+/),
);
