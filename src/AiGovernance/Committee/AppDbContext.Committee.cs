using AiGovernance.Committee.Ballots;
using AiGovernance.Committee.Boundaries;
using AiGovernance.Committee.Meetings;
using AiGovernance.Committee.Papers;
using AiGovernance.Committee.Seats;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Data;

public sealed partial class AppDbContext
{
    public DbSet<CommitteeSettings> CommitteeSettings => Set<CommitteeSettings>();
    public DbSet<CommitteeSeat> CommitteeSeats => Set<CommitteeSeat>();
    public DbSet<Meeting> Meetings => Set<Meeting>();
    public DbSet<AgendaItem> AgendaItems => Set<AgendaItem>();
    public DbSet<BoundaryReview> BoundaryReviews => Set<BoundaryReview>();
    public DbSet<Ballot> Ballots => Set<Ballot>();
    public DbSet<MeetingPacket> MeetingPackets => Set<MeetingPacket>();
    public DbSet<PoolTerm> CommitteePool => Set<PoolTerm>();
}
