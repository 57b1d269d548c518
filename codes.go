package newsmodel

import "strings"

// An eventTheme is what a deployment is to a code book of political events.
type eventTheme uint8

const (
	themeNone eventTheme = iota
	themeForces
	themePolice
	themePeacekeeping
	themeArms
	themeRelief
	themeWithdrawal
	themePeacekeepersLeave
	themeObserversLeave
	themeReliefLeaves
)

// An eventCode is the code of an event in CAMEO and in PLOVER.
type eventCode struct{ cameo, event, mode string }

// eventCodes are the codes of a theme: for a deployment that takes place, one
// that is planned or possible, one that is called for and one that is refused.
var eventCodes = [...][4]eventCode{
	themeForces:            {{"154", "MOBILIZE", "troops"}, {}, {"0234", "REQUEST", "assist"}, {"1224", "REJECT", "assist"}},
	themePolice:            {{"153", "MOBILIZE", "police"}, {}, {}, {}},
	themePeacekeeping:      {{"074", "AID", ""}, {"0334", "AGREE", ""}, {"0234", "REQUEST", "assist"}, {"1224", "REJECT", "assist"}},
	themeArms:              {{"072", "AID", ""}, {"0332", "AGREE", ""}, {"0232", "REQUEST", "assist"}, {"1222", "REJECT", "assist"}},
	themeRelief:            {{"073", "AID", ""}, {"0333", "AGREE", ""}, {"0233", "REQUEST", "assist"}, {"1223", "REJECT", "assist"}},
	themeWithdrawal:        {{"087", "RETREAT", "withdraw"}, {"0356", "AGREE", ""}, {"0256", "REQUEST", "yield"}, {"1246", "REJECT", "yield"}},
	themePeacekeepersLeave: {{"1661", "SANCTION", "expel"}, {}, {}, {}},
	themeObserversLeave:    {{"1662", "SANCTION", "expel"}, {}, {}, {}},
	themeReliefLeaves:      {{"1663", "SANCTION", "expel"}, {}, {}, {}},
}

// CAMEO returns the event code of the deployment in the code book Conflict and
// Mediation Event Observations (version 1.1b3), by which GDELT and ICEWS code
// the news. It is "" where the book has no such event, as for a move within a
// country or for forces that somebody only plans to send.
//
//	                            takes place  planned  called for  refused
//	forces deployed             154                   0234        1224
//	police deployed             153
//	peacekeepers, observers     074          0334     0234        1224
//	arms supplied               072          0332     0232        1222
//	relief, rescuers, medics    073          0333     0233        1223
//	forces withdrawn            087          0356     0256        1246
//	peacekeepers withdrawn      1661
//	observers withdrawn         1662
//	relief workers withdrawn    1663
//
// Planned includes possible.
func (d Deployment) CAMEO() string { return d.eventCode().cameo }

// PLOVER returns the event type of the deployment in the Political Language
// Ontology for Verifiable Event Records, and its mode, "" if it has none:
// "MOBILIZE" and "troops". The type is "" where CAMEO has no code; the others
// follow from the code:
//
//	154, 153          MOBILIZE troops, MOBILIZE police
//	072, 073, 074     AID
//	0332-0334, 0356   AGREE
//	0232-0234, 0256   REQUEST assist, REQUEST yield
//	1222-1224, 1246   REJECT assist, REJECT yield
//	087               RETREAT withdraw
//	1661-1663         SANCTION expel
func (d Deployment) PLOVER() (event, mode string) {
	c := d.eventCode()
	return c.event, c.mode
}

func (d Deployment) eventCode() eventCode {
	codes := eventCodes[d.theme()]
	switch d.Status {
	case StatusCompleted, StatusUnderway:
		return codes[0]
	case StatusPlanned, StatusPossible:
		return codes[1]
	case StatusCalledFor:
		return codes[2]
	}
	return codes[3]
}

// theme returns the theme of the deployment, by its first asset.
func (d Deployment) theme() eventTheme {
	if len(d.Assets) == 0 {
		return themeNone
	}
	class := d.Assets[0].Class
	if peacekeeps(d.Assets[0].Head) {
		class = AssetMonitors
	}
	switch d.Action {
	case ActionDeploy:
		switch class {
		case AssetPolice:
			return themePolice
		case AssetMonitors:
			return themePeacekeeping
		case AssetRescue, AssetMedical, AssetRelief:
			return themeRelief
		case AssetOther:
			return themeNone
		}
		return themeForces
	case ActionSupply:
		if class == AssetRelief || class == AssetMedical || class == AssetRescue {
			return themeRelief
		}
		return themeArms
	case ActionWithdraw:
		switch class {
		case AssetMonitors:
			if peacekeeps(d.Assets[0].Head) {
				return themePeacekeepersLeave
			}
			return themeObserversLeave
		case AssetRescue, AssetMedical, AssetRelief:
			return themeReliefLeaves
		case AssetOther, AssetPolice:
			return themeNone
		}
		return themeWithdrawal
	}
	return themeNone
}

// peacekeeps reports whether a noun is one for peacekeepers.
func peacekeeps(head string) bool {
	return strings.Contains(head, "peacekeep") || strings.HasPrefix(head, "blue helmet")
}
