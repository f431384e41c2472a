using AiGovernance.Workflows;
using Microsoft.Extensions.DependencyInjection;

namespace AiGovernance.Committee.Meetings;

/// <summary>What is made ready for a meeting and out of it; the subject is the meeting (CM-2, CM-10, RV-7).</summary>
public static class MeetingCourse
{
    public static readonly Process First = new("committee.meeting-preparation");

    public static IServiceCollection AddMeetingCourse(this IServiceCollection services) => services
        .Begins(First, First.Started, "the agenda to close")
        .Moves(First, CommitteeSignals.AgendaClosed, "the meeting and its minutes")
        .Ends(First, CommitteeSignals.MinutesApproved);
}
