package newsmodel

import "testing"

// TestPlainStatements reads texts of one sentence or two, as somebody types them
// who tries the library out.
func TestPlainStatements(t *testing.T) {
	for _, c := range plainStatements {
		if got := said(c[0]); got != c[1] {
			t.Errorf("%s\n got %s\nwant %s", c[0], got, c[1])
		}
	}
}

var plainStatements = [...][2]string{
	// Indirect speech, the attribution first.
	{`Costa said talks would resume in May.`, `indirect [Costa] {said} talks would resume in May`},
	{`Foreign Minister Ana Costa said on Tuesday that talks would resume in May.`, `indirect [Foreign Minister Ana Costa] {said} that talks would resume in May`},
	{`The report says the dam was never inspected.`, `indirect [The report] {says} the dam was never inspected`},
	{`He said he was tired.`, `indirect [He] {said} he was tired`},
	{`They say it is over.`, `indirect [They] {say} it is over`},
	{`Lindqvist told reporters the bridge was safe.`, `indirect [Lindqvist] {told} the bridge was safe`},
	{`The mayor told the council that the budget was spent.`, `indirect [The mayor] {told} that the budget was spent`},
	{`Officials said Monday that the ferry had been found.`, `indirect [Officials] {said Monday} that the ferry had been found`},
	{`The army confirmed that two soldiers had died.`, `indirect [The army] {confirmed} that two soldiers had died`},
	{`A spokesman for the airport said flights would resume at noon.`, `indirect [A spokesman for the airport] {said} flights would resume at noon`},
	{`The company announced that it would close its plant in Lund.`, `indirect [The company] {announced} that it would close its plant in Lund`},
	{`Police say a man was stabbed near the station.`, `indirect [Police] {say} a man was stabbed near the station`},
	{`Witnesses said they heard three explosions.`, `indirect [Witnesses] {said} they heard three explosions`},
	{`Experts believe the fire started in the kitchen.`, `indirect [Experts] {believe} the fire started in the kitchen`},
	{`Hansen claimed he had never met the man.`, `indirect [Hansen] {claimed} he had never met the man`},
	{`The minister added that schools would reopen.`, `indirect [The minister] {added} that schools would reopen`},
	{`Prime Minister Olga Brandt warned that prices would rise.`, `indirect [Prime Minister Olga Brandt] {warned} that prices would rise`},
	{`The union argues that the law is unfair.`, `indirect [The union] {argues} that the law is unfair`},
	{`She insisted the vote had been fair.`, `indirect [She] {insisted} the vote had been fair`},
	{`The ministry said in a statement that it had sent 40 engineers.`, `indirect [The ministry] {said in a statement} that it had sent 40 engineers`},
	{`The Kremlin said it had no plans to attack.`, `indirect [The Kremlin] {said} it had no plans to attack`},
	{`Kenya says it will send more police to Haiti.`, `indirect [Kenya] {says} it will send more police to Haiti`},
	{`The court ruled that the ban was illegal.`, `indirect [The court] {ruled} that the ban was illegal`},
	{`A study found that bees prefer blue flowers.`, `indirect [A study] {found} that bees prefer blue flowers`},
	{`Reuters reported that the deal was near.`, `indirect [Reuters] {reported} that the deal was near`},
	{`State media said the leader had returned to the capital.`, `indirect [State media] {said} the leader had returned to the capital`},
	{`Nilsson has said she will not run again.`, `indirect [Nilsson] {has said} she will not run again`},
	{`But Berg said the plan was too expensive.`, `indirect [Berg] {said} the plan was too expensive`},
	{`On Tuesday, Berg said the plan was too expensive.`, `indirect [Berg] {said} the plan was too expensive`},
	// Behind it, or inside.
	{`Talks will resume in May, Costa said.`, `indirect [Costa] {said} Talks will resume in May`},
	{`Two people were killed in the crash, police said.`, `indirect [police] {said} Two people were killed in the crash`},
	{`The road is closed, officials said on Monday.`, `indirect [officials] {said} The road is closed`},
	{`The strike is over, the union said in a statement.`, `indirect [the union] {said} The strike is over`},
	{`The talks, Costa said, would resume in May.`, `indirect [Costa] {said} The talks // would resume in May`},
	{`Nobody was hurt, according to the police.`, `indirect [the police] {according to} Nobody was hurt`},
	{`According to the police, nobody was hurt.`, `indirect [the police] {According to} nobody was hurt`},
	{`According to a report by the bank, growth will slow.`, `indirect [a report by the bank] {According to} growth will slow`},
	// Quotations.
	{`"We will win," she said.`, `direct [she] {said} We will win,`},
	{`"We will win," said Berg.`, `direct [Berg] {said} We will win,`},
	{`Berg said: "We will win."`, `direct [Berg] {said:} We will win.`},
	{`Berg said, "We will win."`, `direct [Berg] {said} We will win.`},
	{`"Stop!" he shouted.`, `direct [he] {shouted} Stop!`},
	{`"Why now?" asked Lund, the treasurer.`, `direct [Lund, the treasurer] {asked} Why now?`},
	{`"The water is safe," the mayor told reporters.`, `direct [the mayor] {told} The water is safe,`},
	{`"The water is safe," the mayor said in a statement on Friday.`, `direct [the mayor] {said} The water is safe,`},
	{`"This is a great day," Berg wrote on X.`, `direct [Berg] {wrote} This is a great day,`},
	{`"I did not do it," Hansen was quoted as saying.`, `direct [Hansen] {was quoted as saying} I did not do it,`},
	{`Hansen was quoted as saying that he was innocent.`, `indirect [Hansen] {was quoted as saying} that he was innocent`},
	{`Berg called the plan "a disaster."`, `mixed [Berg] {called} the plan "a disaster."`},
	{`Berg described the talks as "difficult but useful".`, `mixed [Berg] {described} the talks as "difficult but useful"`},
	{`The minister said the country was "on the brink of war".`, `mixed [The minister] {said} the country was "on the brink of war"`},
	{`"We will win," Berg said. "They will lose."`, `direct [Berg] {said} We will win, // They will lose.`},
	{`‘It was chaos,’ said a witness.`, `direct [a witness] {said} It was chaos,`},
	// Denial, confirmation, questions, demands.
	{`The company denied the claim.`, `indirect [The company] {not:denied} the claim`},
	{`Hansen denied stealing the money.`, `indirect [Hansen] {not:denied} stealing the money`},
	{`The ministry denied that troops had crossed the border.`, `indirect [The ministry] {not:denied} that troops had crossed the border`},
	{`The army confirmed the deaths of two soldiers.`, `indirect [The army] {confirmed} the deaths of two soldiers`},
	{`Reporters asked whether he would resign.`, `indirect [Reporters] {asked} whether he would resign`},
	{`The president called for calm.`, `indirect [The president] {called for} calm`},
	{`The UN called for an immediate ceasefire.`, `indirect [The UN] {called for} an immediate ceasefire`},
	{`The bank warned of a recession.`, `indirect [The bank] {warned of} a recession`},
	{`Poland accused Belarus of sending migrants across the border.`, `indirect [Poland] {accused} Belarus of sending migrants across the border`},
	{`The minister refused to say whether talks had begun.`, `indirect [The minister] {not:refused to say} whether talks had begun`},
	{`Berg did not say when the plant would close.`, `indirect [Berg] {not:did not say} when the plant would close`},
	{`The mayor promised to rebuild the school.`, `indirect [The mayor] {promised} to rebuild the school`},
	// Headlines.
	{`Minister: talks to resume in May`, `indirect [Minister] {:} talks to resume in May`},
	{`Two killed in crash: police`, `indirect [police] {:} Two killed in crash`},
	{`Dam never inspected, report says`, `indirect [report] {says} Dam never inspected`},
	{`Bridge is safe, says mayor`, `indirect [mayor] {says} Bridge is safe`},
	{`'We had no warning,' says mayor`, `direct [mayor] {says} We had no warning,`},
	// A few words of a long statement in quotation marks.
	{`"There is no talk about an increase," Rumyantsev specified.`, `direct [Rumyantsev] {specified} There is no talk about an increase,`},
	{`The opposition has asked the court to block the plan, saying it is unconstitutional.`, "indirect [The opposition] {saying} it is unconstitutional\nindirect [The opposition] {has asked} the court to block the plan"},
	// What a speaker reports is part of what he says.
	{`Berg said the mayor had told him that the bridge was safe.`, `indirect [Berg] {said} the mayor had told him that the bridge was safe`},
	{`The governor said it was wrong to say the law is unconstitutional.`, `indirect [The governor] {said} it was wrong to say the law is unconstitutional`},
	// Nothing is said.
	{`It rained all day.`, ``},
	{`Police arrested two men near the station on Monday.`, ``},
	{`The so-called "Green Line" divides the city.`, ``},
	{`The play "Night Train" opens on Friday.`, ``},
}
