create table word (word text not null);
