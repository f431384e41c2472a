using AiGovernance.Common;

namespace AiGovernance.Committee;

/// <summary>Every "no" about packets and minutes as documents.</summary>
public static partial class CommitteeRefusals
{
    public static readonly Refusal NoMeetingOn = new("committee.no-meeting-on", "The committee does not meet on {0}.", RefusalKind.NotFound);
    public static readonly Refusal NoPacket = new("committee.no-packet", "The packet goes out when the agenda closes (CM-2).");
    public static readonly Refusal NoLatePapers = new("committee.no-late-papers", "An addendum goes out between the close of the agenda and the end of the meeting.");
    public static readonly Refusal NothingNew = new("committee.nothing-new", "Nothing on the table says anything else than the packet and its addenda.");
    public static readonly Refusal PacketWithheld = new("committee.packet-withheld", "You were recused from an item of this packet after it went out. You see its papers after the close (CM-3).");
    public static readonly Refusal MinutesNotApproved = new("committee.minutes-not-approved", "Minutes become a document once the chair has approved them (CM-10).");
}
