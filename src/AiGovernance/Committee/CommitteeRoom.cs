using AiGovernance.Approvals;
using AiGovernance.Committee.Ballots;
using AiGovernance.Committee.Boundaries;
using AiGovernance.Committee.Consent;
using AiGovernance.Committee.Meetings;
using AiGovernance.Committee.Papers;
using AiGovernance.Committee.Seats;
using AiGovernance.Committee.Substitutes;
using AiGovernance.Committee.Urgent;
using AiGovernance.Data;
using AiGovernance.Organisation.Leaving;
using AiGovernance.Organisation.Powers;
using AiGovernance.Organisation.Settings;
using AiGovernance.Reviews;
using AiGovernance.Reviews.Overrides;
using AiGovernance.UseCases.Confidentiality;
using AiGovernance.Vendors;
using AiGovernance.Workflows;
using Microsoft.Extensions.DependencyInjection;

namespace AiGovernance.Committee;

/// <summary>Registers the ethics committee.</summary>
public static class CommitteeRoom
{
    public static IServiceCollection AddCommittee(this IServiceCollection services) => services
        .AddSingleton<VoteSeal>()
        .AddSingleton<IReviewSecrecy, RecusedFromReviews>()
        .AddSingleton<ICaseVoters, VotersOfItem>()
        .AddSingleton<ILeaverWork, PlacesOfLeaver>()
        .AddSingleton<IPlacesOfDay, PlacesOnDay>()
        .AddSingleton<IBallotWatch, TierAtTheTable>()
        .AddFigures(CommitteeFigures.All)
        .AddScoped<PacketPress>()
        .AddScoped<BallotClosing>()
        .AddScoped<ConsentVoting>()
        .AddActionsOf(typeof(CommitteeRoom))
        .AddMeetingCourse()
        .Follow<CloseAgenda>(CommitteeDues.CloseAgenda)
        .Follow<CloseUrgentBallot>(CommitteeDues.CloseUrgentBallot)
        .Follow<RemindExecutive>(CommitteeDues.SubstituteMissing)
        .Follow<FreezePacket>(CommitteeSignals.AgendaClosed)
        .Follow<PlanAhead>(CommitteeDues.PlanAhead)
        .Follow<BeginBoundary>(CommitteeDues.BoundaryBegins)
        .Follow<TellReviewOverdue>(CommitteeDues.BoundaryReviewOverdue)
        // After the reviews' own step, which moves the case to its decision: subscribers come in the order of the floors.
        .Follow<RateItem>(ReviewSignals.Rated)
        .Follow<FillAgenda>(ReviewSignals.Rated)
        .Follow<FillAgenda>(ReviewSignals.AllDone)
        .Follow<FillAgenda>(ApprovalSignals.HeardAgain)
        .Follow<FillAgenda>(ApprovalSignals.ExceptionAsked)
        .Follow<FillAgenda>(VendorSignals.ResultProposed)
        .Follow<FillAgenda>(CommitteeSignals.BoundaryProposed)
        .Follow<FillAgenda>(CommitteeSignals.Deferred)
        .Follow<FillAgenda>(CommitteeSignals.MeetingsPlanned)
        .Follow<FillAgenda>(CommitteeSignals.CarriedOver);
}
