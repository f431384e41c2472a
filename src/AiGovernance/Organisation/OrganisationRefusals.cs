using AiGovernance.Common;

namespace AiGovernance.Organisation;

/// <summary>Every "no" of people and roles.</summary>
public static class OrganisationRefusals
{
    public static readonly Refusal LeftAlready = new("organisation.left-already", "This person has left already.");
    public static readonly Refusal OwnLeaving = new("organisation.own-leaving", "You cannot record that you left yourself; ask a second administrator.");
    public static readonly Refusal RoleEndedAlready = new("organisation.role-ended", "This role has ended already.");
    public static readonly Refusal DayToCome = new("organisation.day-to-come", "That day is still to come; choose today or a day before.");
    public static readonly Refusal OwnRole = new("organisation.own-role", "Nobody gives a role to themselves; ask a second administrator (PP-3).");
    public static readonly Refusal NotByHand = new("organisation.not-by-hand", "Committee roles follow from holding a seat and are not assigned by hand.");
    public static readonly Refusal DisciplineMissing = new("organisation.discipline-missing", "Say which discipline this reviewer answers for.", RefusalKind.Input, "discipline");
    public static readonly Refusal EmailTaken = new("organisation.email-taken", "Another person has this address.", RefusalKind.Input, "email");
    public static readonly Refusal NameTaken = new("organisation.name-taken", "Another unit has this name.", RefusalKind.Input, "name");
    public static readonly Refusal HoldsAlready = new("organisation.holds-already", "This person holds the role already.");
}
